package vn.daihoi.plan.yaml;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A YAML file as a tree, with the lines of its values and what was wrong already at this stage.
///
/// @param root empty where the file could not be read at all
public record YamlFile(String text, ObjectNode root, Lines lines, List<Fault> faults) {}
