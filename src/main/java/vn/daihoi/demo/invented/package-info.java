/// Invents the people of the demo from syllables: always the same ones, and never real persons on purpose.
@NullMarked
package vn.daihoi.demo.invented;

import org.jspecify.annotations.NullMarked;
