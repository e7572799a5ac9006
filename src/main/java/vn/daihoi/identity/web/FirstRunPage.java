package vn.daihoi.identity.web;

import java.util.List;
import vn.daihoi.identity.start.Founding;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;

/// @param token of the link; empty where none was given or it is no longer good
/// @param tried whether a link was given that is no longer good
/// @param demo whether the demo is only being loaded
/// @param hasRoot whether the tree is there already and only the administrator is missing
public record FirstRunPage(
        String token,
        boolean tried,
        boolean demo,
        boolean hasRoot,
        Founding typed,
        List<Choice> kinds,
        int shortest,
        FormErrors errors,
        List<Finding> findings) {}
