package org.hukoudesk.registry.casework;

import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.WordedItem;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;

/// Gives items the wording of their documents on the way to the desk that makes them.
record Worded(CaseEffect desk, Map<String, PaperText> papers) implements CaseEffect {

    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        return desk.barred(turn, worded(wish));
    }

    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        return desk.execute(turn, found, worded(wish));
    }

    private Wish worded(Wish wish) {
        return Optional.ofNullable(papers.get(wish.item().key()))
                .map(paper -> new Wish(
                        wish.caseNo(),
                        wish.organ(),
                        wish.acceptor(),
                        WordedItem.into(wish.item(), paper),
                        wish.file(),
                        wish.answers()))
                .orElse(wish);
    }
}
