package org.hukoudesk.station.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Theme;
import org.hukoudesk.station.shell.Work;

/// The frame on a busy morning, so that pictures of screens show the whole window.
public final class SampleWindow {

    private final Navigator navigator = new Navigator();
    final FrameModel model = Officers.frame(navigator);
    final CommandModel command;

    public SampleWindow() {
        this((typed, purpose) -> List.of());
    }

    SampleWindow(CommandSearch search) {
        command = new CommandModel(search, Work.inline(), navigator);
    }

    /// The frame around a screen, as the officer who may be there sees it.
    public Parent around(Screens.Loaded screen, Screen at, Strings strings) {
        var frame = new FrameController(model, command, strings);
        Parent view = Screens.view(frame, strings, header(strings), new CommandController(command, strings));
        SignedOn officer = at instanceof Screen.Review ? Officers.heChuan() : Officers.zhouMin();
        model.signOn(officer);
        navigator.show(at);
        model.deadlines(
                Optional.of(Officers.signal("sample.deadline", "mdoal-alarm", Sign.DUE, "sample.deadline.two")));
        model.waiting(Entry.INTAKE, 5);
        model.waiting(Entry.EXCHANGE, 4);
        model.waiting(Entry.REVIEW, 9);
        model.saved(Optional.of(Officers.NOON.instant()));
        frame.put(screen);
        screen.controller().onShow();
        return view;
    }

    HeaderController header(Strings strings) {
        return new HeaderController(model, command, new Appearance(strings.language(), Theme.LIGHT), strings);
    }

    /// The fonts of this checkout.
    public static FontSource fonts() {
        Fonts fonts = Fonts.locate();
        return new FontSource(List.of(fonts.sans(), fonts.sansBold()));
    }
}
