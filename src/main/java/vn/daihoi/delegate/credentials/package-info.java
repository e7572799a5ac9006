/// The figures of the credentials report (báo cáo cơ cấu, thành phần, chất lượng đại biểu): pure counting.
@NullMarked
@NamedInterface("credentials")
package vn.daihoi.delegate.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
