package vn.daihoi.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Finds every module's words by their place, and the reader's language by a cookie. Vietnamese unless told otherwise.
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    AllWords messageSource() throws IOException {
        var words = new AllWords();
        for (var file : files()) {
            var language = isEnglish(file) ? Dictionary.ENGLISH : Dictionary.VIETNAMESE;
            var read = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(key -> words.add(key, language, read.getProperty(key)));
        }
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        var byCookie = new CookieLocaleResolver("lang");
        byCookie.setDefaultLocale(Dictionary.VIETNAMESE);
        byCookie.setCookieMaxAge(Duration.ofDays(365));
        byCookie.setCookieHttpOnly(true);
        return byCookie;
    }

    static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    }

    private static boolean isEnglish(Resource file) {
        return String.valueOf(file.getFilename()).endsWith("_en.properties");
    }
}
