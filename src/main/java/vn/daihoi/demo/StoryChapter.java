package vn.daihoi.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A dozen stories that the public reads, one that waits for clearing, one half written. The people are those of the
/// register, invented like their deeds.
@Component
@Profile("demo")
class StoryChapter implements DemoChapter {
    private final StoryTeller teller;

    StoryChapter(StoryTeller teller) {
        this.teller = teller;
    }

    @Override
    public int order() {
        return 480;
    }

    @Override
    public void tell() {
        teller.tell("demo/stories.json", 1);
    }
}
