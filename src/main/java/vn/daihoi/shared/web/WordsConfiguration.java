package vn.daihoi.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Finds every module's words by their place, and the reader's language by a cookie. Vietnamese unless told otherwise.
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(basenames());
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(null);
        return bundles;
    }

    @Bean
    LocaleResolver localeResolver() {
        var byCookie = new CookieLocaleResolver("lang");
        byCookie.setDefaultLocale(Dictionary.VIETNAMESE);
        byCookie.setCookieMaxAge(Duration.ofDays(365));
        byCookie.setCookieHttpOnly(true);
        return byCookie;
    }

    static String[] basenames() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replaceFirst("(_en)?\\.properties$", ""))
                .distinct()
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
    }
}
