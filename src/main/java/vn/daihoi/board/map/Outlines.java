package vn.daihoi.board.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The maps that come with the program: `maps/<code of the unit>.geojson` holds the shapes of the units below it.
@Component
public class Outlines {
    private static final int WIDTH = 560;
    private static final int MARGIN = 6;

    private final Map<String, Optional<Outline>> byUnit = new ConcurrentHashMap<>();

    public Optional<Outline> under(String unitCode) {
        return byUnit.computeIfAbsent(unitCode, Outlines::read);
    }

    private static Optional<Outline> read(String unitCode) {
        var file = new ClassPathResource("maps/" + unitCode + ".geojson");
        if (!unitCode.matches("[A-Za-z0-9-]+") || !file.exists()) {
            return Optional.empty();
        }
        try (var stream = file.getInputStream()) {
            return Optional.of(GeoJson.outline(stream, WIDTH, MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
