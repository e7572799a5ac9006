package vn.daihoi.shared.web;

import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.daihoi.shared.VietnameseDate;

/// How text becomes days and times, and how long browsers keep static files.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// Style sheets and scripts carry a sum of their content in their address, fonts and htmx their version in the
    /// name.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("css", "js", "fonts", "icons", "vendor")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(A_YEAR);
        }
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new DayFormatter());
        registry.addFormatterForFieldType(LocalTime.class, new TimeFormatter());
    }

    private static final class DayFormatter implements Formatter<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return VietnameseDate.read(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return VietnameseDate.show(day);
        }
    }

    private static final class TimeFormatter implements Formatter<LocalTime> {
        @Override
        public LocalTime parse(String text, Locale locale) {
            return LocalTime.parse(text.replace('h', ':'), DateTimeFormatter.ofPattern("H:mm"));
        }

        @Override
        public String print(LocalTime time, Locale locale) {
            return DateTimeFormatter.ofPattern("HH:mm").format(time);
        }
    }
}
