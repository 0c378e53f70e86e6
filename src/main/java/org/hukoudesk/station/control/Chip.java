package org.hukoudesk.station.control;

import javafx.scene.control.Label;

/// A short state in a soft box: 待审批, 缺 1 项. In FXML: `<Chip tone="DUE" text="%intake.material.missing"/>`.
public final class Chip extends Label {

    /// The colour family of a chip.
    public enum Tone {
        /// Done or in order.
        OK,
        /// Needs something from the officer.
        DUE,
        /// Stopped or overdue.
        STOP,
        /// Under way with somebody.
        ACCENT,
        /// A plain fact.
        QUIET
    }

    private Tone tone = Tone.QUIET;

    public Chip() {
        this(Tone.QUIET, "");
    }

    public Chip(Tone tone, String word) {
        super(word);
        getStyleClass().add("hk-chip");
        setTone(tone);
        setMinWidth(USE_PREF_SIZE);
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone value) {
        getStyleClass().remove(styleClass(tone));
        tone = value;
        getStyleClass().add(styleClass(value));
    }

    private static String styleClass(Tone tone) {
        return switch (tone) {
            case OK -> "ok";
            case DUE -> "due";
            case STOP -> "stop";
            case ACCENT -> "accent";
            case QUIET -> "quiet";
        };
    }
}
