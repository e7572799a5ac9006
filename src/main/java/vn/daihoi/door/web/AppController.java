package vn.daihoi.door.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.device.Device;
import vn.daihoi.shared.web.Assets;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.SecurityHeaders;

/// The check-in app: one page, its scripts, and the worker that keeps them on the phone.
@Controller
@PermitAll
class AppController {
    private static final String WASM = "/vendor/barcode/zxing_reader-3.1.3.wasm";
    private static final List<String> SCRIPTS = List.of(
            "/vendor/barcode/detector-3.2.2.js",
            "/js/door/clock.js",
            "/js/door/store.js",
            "/js/door/judge.js",
            "/js/door/camera.js",
            "/js/door/signal.js",
            "/js/door/desk.js",
            "/js/door/app.js");
    private static final List<String> LOOKS = List.of(
            "/css/tokens.css",
            "/css/base.css",
            "/css/layout.css",
            "/css/forms.css",
            "/css/device.css",
            "/css/door.css",
            "/icons/mark.svg");
    private static final List<String> FONTS = List.of(
            "/fonts/be-vietnam-pro-vietnamese-400-normal.woff2",
            "/fonts/be-vietnam-pro-latin-400-normal.woff2",
            "/fonts/be-vietnam-pro-vietnamese-600-normal.woff2",
            "/fonts/be-vietnam-pro-latin-600-normal.woff2",
            "/fonts/be-vietnam-pro-vietnamese-700-normal.woff2",
            "/fonts/be-vietnam-pro-latin-700-normal.woff2");
    private static final List<String> WORDS = List.of(
            "online",
            "offline",
            "sent",
            "waiting",
            "count",
            "prepared",
            "seat",
            "first",
            "undo",
            "undone",
            "nobody",
            "camera",
            "camera.off",
            "camera.none",
            "hold",
            "cut_off",
            "not_known",
            "bad_list",
            "stop.cut_off",
            "stop.not_known",
            "stop.kept",
            "kind.guest",
            "kind.individual",
            "kind.collective",
            "kind.household",
            "word.welcome",
            "word.again",
            "word.back",
            "word.out",
            "word.not_in",
            "word.wrong_session",
            "word.void_badge",
            "word.blank_badge",
            "word.not_going",
            "word.other_conference",
            "word.forged",
            "word.unknown",
            "word.stranger",
            "next.wrong_session",
            "next.void_badge",
            "next.blank_badge",
            "next.not_going",
            "next.other_conference",
            "next.forged",
            "next.unknown",
            "next.stranger");

    private final Dictionary dictionary;
    private final JsonMapper json;
    private final long every;

    AppController(Dictionary dictionary, JsonMapper json, @Value("${daihoi.door.contact-every:5000}") long every) {
        this.dictionary = dictionary;
        this.json = json;
        this.every = every;
    }

    @GetMapping("/on/door")
    String app(Device device, Model model, HttpServletResponse response) {
        SecurityHeaders.letCameraRead(response);
        var t = dictionary.here();
        var words = new LinkedHashMap<String, String>();
        WORDS.forEach(word -> words.put(word, t.of("door.app." + word, "{0}", "{1}")));
        model.addAttribute(
                "page",
                new AppPage(
                        device.name(),
                        device.id(),
                        json.writeValueAsString(words),
                        Assets.url(WASM),
                        SCRIPTS.stream().map(Assets::url).toList(),
                        every));
        return "door/app";
    }

    /// Changes whenever one of its files does; browsers ask for it anew each time the page is opened.
    @GetMapping("/on/door/worker.js")
    ResponseEntity<String> worker() throws IOException {
        var files = new ArrayList<String>();
        files.add("/on/door");
        SCRIPTS.forEach(script -> files.add(Assets.url(script)));
        LOOKS.forEach(look -> files.add(Assets.url(look)));
        files.add(Assets.url(WASM));
        files.addAll(FONTS);
        var list = json.writeValueAsString(files);
        var sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        var script = "const VERSION = '%08x';\nconst FILES = %s;\n".formatted(sum.getValue(), list)
                + new ClassPathResource("static/js/door/worker.js").getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=utf-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/on/door")
                .body(script);
    }
}
