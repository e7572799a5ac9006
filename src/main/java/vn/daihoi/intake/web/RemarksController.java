package vn.daihoi.intake.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.Preview;
import vn.daihoi.intake.Remarks;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.reading.RemarkedFile;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// The person's own file back, with a column that says what to mend.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.ADMINISTRATOR})
class RemarksController {
    private final Intake intake;
    private final Dictionary dictionary;

    RemarksController(Intake intake, Dictionary dictionary) {
        this.intake = intake;
        this.dictionary = dictionary;
    }

    @GetMapping("/imports/{register}/{id:\\d+}/remarks")
    ResponseEntity<byte[]> remarks(Actor actor, @PathVariable String register, @PathVariable long id)
            throws SheetRefused {
        var t = dictionary.here();
        var preview = intake.preview(actor, register, id, Map.of());
        var stored = preview.stored();
        var file =
                RemarkedFile.of(stored.kind(), stored.content(), preview.table().grid(), remarks(preview, t));
        var name = t.of("intake.remarks.file", stored.fileName().replaceFirst("\\.\\w{2,5}$", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(VietnameseText.fileName(name) + file.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private static Map<Integer, String> remarks(Preview preview, Words t) {
        var remarks = new HashMap<Integer, String>();
        for (var verdict : preview.verdicts()) {
            var told = told(verdict, preview, t);
            if (!told.isEmpty()) {
                remarks.put(verdict.row(), told);
            }
        }
        var head = preview.table().headRow();
        if (head > 0 && !remarks.isEmpty()) {
            remarks.putIfAbsent(head, t.of("intake.remarks.head"));
        }
        return remarks;
    }

    private static String told(Verdict verdict, Preview preview, Words t) {
        return Stream.of(true, false)
                .flatMap(breaches -> Remarks.of(verdict, breaches, preview.columns(), t).stream())
                .collect(Collectors.joining(" "));
    }
}
