package vn.daihoi.plan;

import vn.daihoi.plan.yaml.YamlEdit;

/// The first lines of a plan that derives from another one: everything holds as above until something is tightened.
public final class DerivedSkeleton {

    private DerivedSkeleton() {}

    /// @param number number and symbol of the unit's own document
    public static String of(Plan above, PlanOwner owner, String number) {
        return """
            # yaml-language-server: $schema=../static/schema/derived-plan-1.json
            #
            # Chỉ ghi những gì chặt hơn kế hoạch cấp trên; những gì không ghi thì theo cấp trên.

            schema: plan-1

            plan:
              code: KH-%s
              derives-from: %s
              number: %s
              title: %s
              unit: "%s"
              issuer: %s

            paragraphs:
              - id: "1"
                text: %s
            """.formatted(
                owner.code(),
                above.code(),
                YamlEdit.quoted(number),
                YamlEdit.quoted("Kế hoạch tổ chức Hội nghị điển hình tiên tiến của " + owner.name()),
                owner.code(),
                YamlEdit.quoted(owner.name()),
                YamlEdit.quoted("Thực hiện Kế hoạch số " + above.heading().number() + "."));
    }
}
