package vn.daihoi.selection.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text of a file: UTF-8 with or without its mark, or the UTF-16 that Excel calls "Unicode text".
/// Anything else is refused with its line: a name read in the wrong code page would be printed on a list.
final class CsvText {
    private static final char MARK = '\uFEFF';

    private CsvText() {}

    static String of(Path path) {
        var file = path.toString();
        try {
            return decoded(file, Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            throw new BadInput(InputFault.of(file, 0, "selection.csv.missing"));
        } catch (IOException unreadable) {
            throw new BadInput(InputFault.of(file, 0, "selection.csv.unreadable", unreadable.toString()));
        }
    }

    static String decoded(String file, byte[] bytes) {
        var text = decoded(file, bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String decoded(String file, byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException _) {
            throw new BadInput(InputFault.of(file, lineAt(bytes, in.position()), "selection.csv.not-utf8"));
        }
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
