package vn.daihoi.vote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.delegate.Season;

/// The whole program over one database, shared by the tests of votes.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Season.class, Assembly.class})
@TestPropertySource(properties = "daihoi.clock=movable")
@interface OnVotes {}
