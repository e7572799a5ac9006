package vn.daihoi.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The story of the farmer of An Ninh, once the province has chosen her: from her commune's proposal to the public
/// page.
@Component
@Profile("demo")
class ChosenStoryChapter implements DemoChapter {
    /// Whom the whole demo follows: chosen, invited, with a paper, an honour, a story and a seat at the nation's
    /// congress.
    static final String FARMER = "Thạch Thị Sà Phone";

    private final StoryTeller teller;

    ChosenStoryChapter(StoryTeller teller) {
        this.teller = teller;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    /// After the exemplars of the congress are chosen.
    @Override
    public int order() {
        return 105;
    }

    @Override
    public void tell() {
        teller.tell("demo/chosen-stories.json", 40);
    }
}
