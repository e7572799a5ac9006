/// The pages of the register: list, one person, form, duplicates, import, looks at what is sensitive.
@NullMarked
package vn.daihoi.people.web;

import org.jspecify.annotations.NullMarked;
