package vn.daihoi.demo;

/// The demo and a real installation must not share a database. The message is meant for the administrator.
final class DemoRefused extends RuntimeException {

    DemoRefused(String message) {
        super(message);
    }

    static DemoRefused installationIsReal() {
        return new DemoRefused("""
            Không chạy bản trình diễn trên cơ sở dữ liệu này.
            Cơ sở dữ liệu đã có đơn vị hoặc tài khoản của một nơi thật; bản trình diễn sẽ thêm tài khoản có mật khẩu ai cũng biết.
            Hãy chọn thư mục khác bằng --daihoi.data=THƯ-MỤC, hoặc chạy không có profile demo.
            (This database holds a real installation. Choose another folder with --daihoi.data=FOLDER, or run without the profile demo.)\
            """);
    }

    static DemoRefused installationIsDemo() {
        return new DemoRefused("""
            Không mở cơ sở dữ liệu này ngoài bản trình diễn.
            Đây là dữ liệu của bản trình diễn, có tài khoản với mật khẩu ai cũng biết.
            Hãy chạy với profile demo, hoặc bắt đầu nơi thật trong thư mục khác bằng --daihoi.data=THƯ-MỤC.
            (This database is the demo's, its passwords are known to all. Run with the profile demo, or start in another folder with --daihoi.data=FOLDER.)\
            """);
    }
}
