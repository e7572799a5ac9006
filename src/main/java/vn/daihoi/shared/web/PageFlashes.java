package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/// Keeps what a form has to tell for the whole page that follows. The page being left still listens, hears of the
/// change it has just made and asks for its fragment at the same address: without this, the fragment, which has no
/// place for the message, would use it up whenever it comes first.
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class PageFlashes extends SessionFlashMapManager {
    @Override
    protected boolean isFlashMapForRequest(FlashMap flash, HttpServletRequest request) {
        return request.getHeader("HX-Request") == null && super.isFlashMapForRequest(flash, request);
    }
}
