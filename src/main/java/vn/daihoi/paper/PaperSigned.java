package vn.daihoi.paper;

import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;

/// A paper of the register was given a digital signature.
///
/// @param signed the file with the signature in it
public record PaperSigned(Actor actor, long paperId, Upload signed) {}
