package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void a_page_beyond_the_end_is_the_last_one() {
        var pages = new Pages(99, 25, 209);

        assertThat(pages.number()).isEqualTo(9);
        assertThat(pages.first()).isEqualTo(201);
        assertThat(pages.last()).isEqualTo(209);
    }

    @Test
    void an_empty_list_has_one_page_without_rows() {
        var pages = new Pages(0, 25, 0);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.offset()).isZero();
        assertThat(pages.first()).isZero();
    }

    @Test
    void both_ends_and_the_neighbours_are_offered() {
        assertThat(new Pages(5, 10, 100).offered()).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(new Pages(1, 10, 20).offered()).containsExactly(1, 2);
    }

    @Test
    void a_link_keeps_the_question_and_turns_the_page() {
        assertThat(Links.with("/units?q=s%E1%BB%9F&page=2", "page", 3)).isEqualTo("/units?q=s%E1%BB%9F&page=3");
    }

    @Test
    void a_second_click_turns_the_order() {
        var sorting = Sorting.of("/units", "name", "name", "staff");

        assertThat(sorting.link("name")).isEqualTo("/units?sort=-name");
        assertThat(sorting.link("staff")).isEqualTo("/units?sort=staff");
        assertThat(Sorting.of("/units", "-name", "name").state("name")).isEqualTo("descending");
        assertThat(Sorting.of("/units", "drop table", "name").by()).isEqualTo("name");
    }
}
