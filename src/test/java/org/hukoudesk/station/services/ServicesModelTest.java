package org.hukoudesk.station.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.service.ServiceItem;
import org.junit.jupiter.api.Test;

final class ServicesModelTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final ServicesModel model = new ServicesModel(CATALOGUE, "50");

    @Test
    void everyItemOfTheCatalogueIsOffered() {
        assertThat(model.groups().values().stream().flatMap(List::stream))
                .extracting(ServiceItem::key)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.itemKeys());
    }

    @Test
    void aWordInEitherLanguageNarrowsTheListAndEnterTakesTheFirst() {
        model.typedProperty().set("跨省");
        assertThat(model.first()).map(ServiceItem::key).contains("migration.cross-province");

        model.typedProperty().set(" Cross-Province ");
        assertThat(model.first()).map(ServiceItem::key).contains("migration.cross-province");

        model.typedProperty().set("死亡注销");
        assertThat(model.first()).map(ServiceItem::key).contains("death.register");

        model.typedProperty().set("没有的事");
        assertThat(model.first()).isEmpty();
    }
}
