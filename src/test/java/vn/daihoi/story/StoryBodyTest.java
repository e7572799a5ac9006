package vn.daihoi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.story.StoryBody.Block;

@Execution(ExecutionMode.CONCURRENT)
class StoryBodyTest {

    @Test
    void a_few_signs_mean_something() {
        assertThat(StoryBody.blocks("Mở đầu\nnối tiếp.\n\n## Việc làm\n\n> Ai cũng làm được.\n\n- một\n- hai"))
                .containsExactly(
                        new Block.Paragraph("Mở đầu nối tiếp."),
                        new Block.Heading("Việc làm"),
                        new Block.Saying("Ai cũng làm được."),
                        new Block.Lines(List.of("một", "hai")));
    }

    @Test
    void everything_else_is_text() {
        assertThat(StoryBody.blocks("<script>alert(1)</script>\n\n[a](javascript:x)"))
                .containsExactly(
                        new Block.Paragraph("<script>alert(1)</script>"), new Block.Paragraph("[a](javascript:x)"));
        assertThat(StoryBody.blocks(" \n\n ")).isEmpty();
    }
}
