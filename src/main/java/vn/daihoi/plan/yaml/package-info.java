/// How a plan file is read: YAML with its lines, the published schema, what the schema cannot say, and the binding.
@NullMarked
package vn.daihoi.plan.yaml;

import org.jspecify.annotations.NullMarked;
