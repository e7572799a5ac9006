package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.daihoi.shared.Finding;

/// Turns a fault into a page for people and into problem detail (RFC 9457) for programs.
@Component
class FaultAnswer {
    private final Dictionary dictionary;

    FaultAnswer(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Object to(HttpServletRequest request, String path, Fault fault) {
        return isForProgram(request, path) ? answer(problem(fault, path)) : page(fault);
    }

    static boolean isForProgram(HttpServletRequest request, String path) {
        var accept = String.valueOf(request.getHeader("Accept"));
        return path.startsWith("/api/") || accept.contains("json") && !accept.contains("html");
    }

    private static ModelAndView page(Fault fault) {
        return new ModelAndView("shared/fault", Map.of("fault", fault), HttpStatusCode.valueOf(fault.status()));
    }

    ProblemDetail problem(Fault fault, String path) {
        var t = dictionary.here();
        var problem = ProblemDetail.forStatus(fault.status());
        problem.setTitle(t.of(fault.key("what")));
        problem.setDetail(t.of(fault.key("why")) + " " + t.of(fault.key("next"), fault.code()));
        problem.setInstance(java.net.URI.create(path));
        if (!fault.findings().isEmpty()) {
            problem.setProperty(
                    "findings",
                    fault.findings().stream().map(finding -> told(finding, t)).toList());
        }
        if (!fault.code().isEmpty()) {
            problem.setProperty("code", fault.code());
        }
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, Object> told(Finding finding, Words t) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", finding.code());
        told.put("severity", finding.severity());
        told.put("message", t.finding(finding));
        told.put("cure", t.cure(finding));
        if (finding.citation() != null) {
            told.put("citation", finding.citation().toString());
        }
        if (finding.field() != null) {
            told.put("field", finding.field());
        }
        return told;
    }
}
