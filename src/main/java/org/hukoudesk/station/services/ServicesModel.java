package org.hukoudesk.station.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.service.ServiceItem;

/// The service items as they are in one province, in the groups their keys begin with, narrowed by what was typed.
public final class ServicesModel {

    private final List<ServiceItem> items;
    private final StringProperty typed = new SimpleStringProperty("");

    /// @param province two digits of GB/T 2260
    public ServicesModel(Catalogue catalogue, String province) {
        this.items = catalogue.itemKeys().stream()
                .flatMap(key -> catalogue.item(key, province).stream())
                .toList();
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// What fits what was typed, by the first part of the key, in the order of the catalogue.
    Map<String, List<ServiceItem>> groups() {
        Map<String, List<ServiceItem>> groups = new LinkedHashMap<>();
        items.stream()
                .filter(this::fits)
                .forEach(item -> groups.computeIfAbsent(groupOf(item), _ -> new ArrayList<>())
                        .add(item));
        return groups;
    }

    /// The one that Enter opens: the name itself, or what begins with it, before what only holds it.
    Optional<ServiceItem> first() {
        return groups().values().stream().flatMap(List::stream).min(Comparator.comparingInt(this::distance));
    }

    private int distance(ServiceItem item) {
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.of(item.name().zh(), item.name().en().toLowerCase(Locale.ROOT));
        return names.filter(name -> name.startsWith(wanted))
                .mapToInt(name -> name.length() - wanted.length())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean fits(ServiceItem item) {
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        return item.name().zh().contains(wanted)
                || item.name().en().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String groupOf(ServiceItem item) {
        return item.key().substring(0, item.key().indexOf('.'));
    }
}
