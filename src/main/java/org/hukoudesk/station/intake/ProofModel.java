package org.hukoudesk.station.intake;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.station.intake.CounterReading.Scan;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;

/// The material list of an intake: the chosen row and what happens to it.
final class ProofModel {

    /// The material that the card reader itself has seen, under the name all items give it.
    static final String ID_CARD = "id-card";

    private final IntakeService service;
    private final Work work;
    private final SaidModel said;
    private final BooleanProperty busy;
    private final BiConsumer<String, UnaryOperator<IntakePaper.Proof>> proven;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");

    /// @param busy of the whole intake: one device at a time
    /// @param proven changes one material of the intake
    ProofModel(
            IntakeService service,
            Work work,
            SaidModel said,
            BooleanProperty busy,
            BiConsumer<String, UnaryOperator<IntakePaper.Proof>> proven) {
        this.service = service;
        this.work = work;
        this.said = said;
        this.busy = busy;
        this.proven = proven;
    }

    /// F3: scans what lies there into the chosen material.
    void scan() {
        if (busy.get()) {
            return;
        }
        String into = chosen.get();
        if (into.isEmpty()) {
            said.scan().set(Message.of("intake.scan.choose"));
            return;
        }
        busy.set(true);
        said.scan().set(Message.of("intake.scan.scanning"));
        work.run(service::scan, scan -> scanned(into, scan), _ -> {
            busy.set(false);
            said.scan().set(Message.NONE);
            return false;
        });
    }

    private void scanned(String into, Scan scan) {
        busy.set(false);
        switch (scan) {
            case Scan.Kept(var pages) -> {
                said.scan().set(Message.NONE);
                addPages(into, pages);
            }
            case Scan.Failed(var problem, var before) -> {
                if (!before.isEmpty()) {
                    addPages(into, before);
                }
                said.scan().set(Message.of(problem.key()));
            }
        }
    }

    private void addPages(String material, List<CaseFile.PageRef> pages) {
        proven.accept(material, before -> {
            boolean verified = before.state() == MaterialState.VERIFIED;
            var all = Stream.concat(before.pages().stream(), pages.stream()).toList();
            return new IntakePaper.Proof(verified ? MaterialState.VERIFIED : MaterialState.SCANNED, all);
        });
    }

    /// Somebody stands at the counter now, with their ID card on the reader or without.
    void identified(boolean byCard) {
        if (byCard) {
            seen(ID_CARD);
        } else {
            clear(ID_CARD);
        }
    }

    /// The officer holds the original in hand.
    void seen(String material) {
        proven.accept(material, before -> new IntakePaper.Proof(MaterialState.VERIFIED, before.pages()));
    }

    /// The material need not be brought.
    void waive(String material) {
        proven.accept(material, before -> new IntakePaper.Proof(MaterialState.WAIVED, before.pages()));
    }

    /// Starts a material afresh.
    void clear(String material) {
        proven.accept(material, _ -> IntakePaper.Proof.NONE);
    }

    void choose(String material) {
        chosen.set(material);
        said.scan().set(Message.NONE);
    }

    /// The row F3 scans into; empty while none is chosen.
    ObjectProperty<String> chosenProperty() {
        return chosen;
    }
}
