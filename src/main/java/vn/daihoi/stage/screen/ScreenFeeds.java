package vn.daihoi.stage.screen;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.feed.Drawing;
import vn.daihoi.feed.Feed;

/// One feed for each kind of screen, and one for the delegates' phones.
@Configuration(proxyBeanMethods = false)
class ScreenFeeds {
    /// The feed of the phones.
    static final String PHONE = "programme";

    private static final Set<String> TOPICS =
            Set.of("stage", "vote", "award", "door", "delegate", "conference", "clock");

    private record Screen(ScreenKind kind, Pictures pictures, Drawing drawing) implements Feed {
        @Override
        public String name() {
            return kind.feed();
        }

        @Override
        public Set<String> topics() {
            return TOPICS;
        }

        @Override
        public String picture(long conferenceId) {
            return drawing.of("stage/screen/" + kind.code(), pictures.of(kind, conferenceId, drawing.words()));
        }
    }

    private record Phones(Pictures pictures, Drawing drawing) implements Feed {
        @Override
        public String name() {
            return PHONE;
        }

        @Override
        public Set<String> topics() {
            return Set.of("stage", "conference", "clock");
        }

        @Override
        public String picture(long conferenceId) {
            return drawing.of("stage/phone", pictures.phone(conferenceId, drawing.words()));
        }
    }

    @Bean
    Feed projectorFeed(Pictures pictures, Drawing drawing) {
        return new Screen(ScreenKind.PROJECTOR, pictures, drawing);
    }

    @Bean
    Feed timerFeed(Pictures pictures, Drawing drawing) {
        return new Screen(ScreenKind.TIMER, pictures, drawing);
    }

    @Bean
    Feed doorsFeed(Pictures pictures, Drawing drawing) {
        return new Screen(ScreenKind.DOORS, pictures, drawing);
    }

    @Bean
    Feed lobbyFeed(Pictures pictures, Drawing drawing) {
        return new Screen(ScreenKind.LOBBY, pictures, drawing);
    }

    @Bean
    Feed pressFeed(Pictures pictures, Drawing drawing) {
        return new Screen(ScreenKind.PRESS, pictures, drawing);
    }

    @Bean
    Feed phoneFeed(Pictures pictures, Drawing drawing) {
        return new Phones(pictures, drawing);
    }
}
