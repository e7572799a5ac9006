package vn.daihoi.guidance.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// Questions and answers, as the reader may read them.
///
/// @param above whom the reader may ask; empty for who asks nobody
/// @param clash the answer a colleague has given meanwhile to question `clashId`; "" where nobody did
public record QuestionsPage(
        List<Frame.Place> tabs,
        List<Row> rows,
        List<Choice> groups,
        List<Choice> above,
        String group,
        String q,
        String words,
        String to,
        FormErrors errors,
        long clashId,
        String typed) {

    /// @param answers whether the reader is to answer
    /// @param own whether the reader's unit has asked
    public record Row(
            long id,
            String group,
            String words,
            String unit,
            String asked,
            String to,
            String answer,
            String answered,
            boolean answers,
            boolean own,
            int version) {}
}
