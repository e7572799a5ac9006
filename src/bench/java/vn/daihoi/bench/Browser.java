package vn.daihoi.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// One person's browser: one kept connection over loopback and the cookies it was given. As small as it is because it
/// shares the two cores with what it measures.
final class Browser implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    /// The server closes a connection that is idle for longer; a browser would notice.
    private static final long KEPT_NANOS = 10_000_000_000L;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private BufferedOutputStream out;
    private long lastUsed;

    /// @param body undone from gzip only when asked for by [#text]
    record Answer(int status, Map<String, String> headers, byte[] body) {
        String text() throws IOException {
            if (!"gzip".equals(headers.get("content-encoding"))) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var unzipped = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
                return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        String location() {
            var location = headers.getOrDefault("location", "");
            return location.replaceFirst("^https?://[^/]+", "");
        }
    }

    Browser(int port) {
        this.port = port;
    }

    Answer get(String path) throws IOException {
        return send("GET " + path, "", new byte[0]);
    }

    /// A part of a page, as htmx asks for it.
    Answer fragment(String path) throws IOException {
        return send("GET " + path, "HX-Request: true\r\nHX-Request-Type: partial\r\n", new byte[0]);
    }

    Answer post(String path, String contentType, byte[] body) throws IOException {
        return send("POST " + path, "Content-Type: " + contentType + "\r\n", body);
    }

    private Answer send(String line, String headers, byte[] body) throws IOException {
        if (socket == null || socket.isClosed() || System.nanoTime() - lastUsed > KEPT_NANOS) {
            connect();
        }
        var head = line + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: vi\r\n" + headers + cookies()
                + (body.length > 0 || line.startsWith("POST") ? "Content-Length: " + body.length + "\r\n" : "")
                + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
        var answer = answer();
        lastUsed = System.nanoTime();
        return answer;
    }

    private void connect() throws IOException {
        close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 32_768);
        out = new BufferedOutputStream(socket.getOutputStream(), 32_768);
    }

    /// As a header line; "" while there are none.
    String cookies() {
        return cookies.isEmpty()
                ? ""
                : cookies.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                keep(value);
            }
        }
        var body = body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream(16_384);
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
