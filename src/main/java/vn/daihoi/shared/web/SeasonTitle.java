package vn.daihoi.shared.web;

import java.util.Optional;

/// The name of the season in force, shown under the product's name. The module of seasons provides it.
public interface SeasonTitle {
    Optional<String> title();
}
