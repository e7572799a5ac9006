/// The desk where stories are written and cleared, and the public pages, which need neither sign-in nor script.
@NullMarked
package vn.daihoi.story.web;

import org.jspecify.annotations.NullMarked;
