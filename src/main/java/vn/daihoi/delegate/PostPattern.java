package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseText;

/// Recognises a person's post in the words with which a plan names posts (KH128 II.2.d), such as “Chủ tịch và các Phó
/// Chủ tịch Hội đồng nhân dân tỉnh”: the post begins with one of the ranks and goes on with the body.
///
/// @param ranks without accents; empty where the plan names the members of a body
/// @param body without accents
record PostPattern(List<String> ranks, String body) {
    private static final Pattern APART = Pattern.compile(" va cac | va |, ");
    private static final List<String> MEMBERS = List.of("cac thanh vien ", "thanh vien ", "uy vien ");
    /// The longer first: “pho chu tich” ends in “chu tich”.
    private static final List<String> RANKS = List.of(
            "pho chu tich",
            "pho truong doan",
            "pho giam doc",
            "pho bi thu",
            "pho truong ban",
            "chu tich",
            "truong doan",
            "giam doc",
            "bi thu",
            "truong ban");

    private static final List<String> SHORT = List.of("hdnd", "ubnd", "ubmttq", "hd td-kt");
    private static final List<String> LONG = List.of(
            "hoi dong nhan dan",
            "uy ban nhan dan",
            "uy ban mat tran to quoc viet nam",
            "hoi dong thi dua - khen thuong");

    static PostPattern of(String words) {
        var plain = VietnameseText.plain(words);
        for (var members : MEMBERS) {
            if (plain.startsWith(members)) {
                return new PostPattern(List.of(), plain.substring(members.length()));
            }
        }
        var ranks = new ArrayList<String>();
        var body = plain;
        for (var part : APART.split(plain)) {
            var rank = RANKS.stream().filter(part::startsWith).findFirst();
            rank.ifPresent(ranks::add);
            body = rank.map(it -> part.substring(it.length()).strip()).orElse(part);
        }
        return new PostPattern(List.copyOf(ranks), body);
    }

    boolean matches(String post) {
        var plain = spelled(VietnameseText.plain(post));
        if (!plain.contains(body)) {
            return false;
        }
        return ranks.isEmpty() || ranks.stream().anyMatch(rank -> plain.startsWith(rank + " " + body));
    }

    private static String spelled(String plain) {
        var spelled = plain;
        for (var i = 0; i < SHORT.size(); i++) {
            spelled = spelled.replace(SHORT.get(i), LONG.get(i));
        }
        return spelled;
    }
}
