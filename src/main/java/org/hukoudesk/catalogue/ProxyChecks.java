package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.domain.service.ServiceItem.Applicant;
import org.hukoudesk.domain.service.ServiceItem.Proxy;

/// Who may come for whom, held against the applicants, the form and the materials.
final class ProxyChecks {

    private static final String MANDATE = "mandate";
    private static final String GUARDIANSHIP = "guardianship";

    private static final List<Applicant> RELATIVES = List.of(
            Applicant.HEAD, Applicant.SPOUSE, Applicant.PARENT, Applicant.LINEAL_RELATIVE, Applicant.ADULT_MEMBER);

    private final JsonNode root;
    private final ItemTrouble trouble;

    ProxyChecks(JsonNode root, ItemTrouble trouble) {
        this.root = root;
        this.trouble = trouble;
    }

    void run() {
        Proxy proxy = ItemReader.proxy(root);
        offers(proxy);
        if (proxy != Proxy.MANDATE) {
            noAgent(proxy);
        }
        switch (proxy) {
            case FORBIDDEN -> {
                if (applicant(Applicant.GUARDIAN).isPresent()) {
                    trouble.at(
                            applicant(Applicant.GUARDIAN).get(),
                            "A guardian may come, yet proxy is forbidden",
                            "say proxy: guardian, or remove GUARDIAN");
                }
            }
            case GUARDIAN -> {
                needsApplicant(Applicant.GUARDIAN);
                needsMaterial(GUARDIANSHIP);
            }
            case RELATIVE -> {
                if (RELATIVES.stream().noneMatch(it -> applicant(it).isPresent())) {
                    trouble.at(
                            root.path("proxy"),
                            "A relative may come, yet none is an applicant",
                            "add HEAD, SPOUSE, LINEAL_RELATIVE or ADULT_MEMBER to applicants");
                }
            }
            case MANDATE -> {
                needsApplicant(Applicant.AGENT);
                needsMaterial(MANDATE);
                asksWhoComes();
            }
        }
    }

    /// Where the form asks who comes, it offers the applicants and nobody else. The agent is looked at with the
    /// mandate.
    private void offers(Proxy proxy) {
        Optional<JsonNode> choice = ItemReader.fields(root)
                .filter(field -> field.path("key").asText().equals(ServiceItem.BROUGHT_BY))
                .findFirst();
        if (choice.isEmpty()) {
            return;
        }
        List<String> agent = proxy == Proxy.MANDATE ? List.of(Applicant.AGENT.name()) : List.of();
        List<String> applicants =
                root.path("applicants").valueStream().map(JsonNode::asText).toList();
        List<String> offered = choice.get()
                .path("options")
                .valueStream()
                .map(option -> option.path("key").asText())
                .toList();
        choice.get()
                .path("options")
                .valueStream()
                .map(option -> option.path("key"))
                .filter(option -> !applicants.contains(option.asText()) && !agent.contains(option.asText()))
                .forEach(option -> trouble.at(
                        option,
                        ServiceItem.BROUGHT_BY + " offers " + option.asText() + ", who is no applicant",
                        "add it to applicants, or remove the option"));
        root.path("applicants")
                .valueStream()
                .filter(applicant -> !offered.contains(applicant.asText()) && !agent.contains(applicant.asText()))
                .forEach(applicant -> trouble.at(
                        applicant,
                        applicant.asText() + " may apply, yet " + ServiceItem.BROUGHT_BY + " does not offer it",
                        "add the option, or remove the applicant"));
    }

    private void noAgent(Proxy proxy) {
        applicant(Applicant.AGENT)
                .ifPresent(agent -> trouble.at(
                        agent,
                        "An agent may come, yet proxy is " + word(proxy),
                        "say proxy: mandate, or remove AGENT"));
    }

    private void needsApplicant(Applicant who) {
        if (applicant(who).isEmpty()) {
            trouble.at(
                    root.path("proxy"),
                    "Proxy is " + root.path("proxy").asText() + ", yet " + who + " is no applicant",
                    "add " + who + " to applicants");
        }
    }

    private void needsMaterial(String key) {
        if (material(key).isEmpty()) {
            trouble.at(
                    root.path("proxy"),
                    "Proxy is " + root.path("proxy").asText() + ", yet no material is " + key,
                    "add a material of the key " + key);
        }
    }

    /// The mandate is asked only of who comes for somebody else, and the form must know that.
    private void asksWhoComes() {
        boolean asked = ItemReader.fields(root)
                .filter(field -> field.path("key").asText().equals(ServiceItem.BROUGHT_BY))
                .flatMap(field -> field.path("options").valueStream())
                .anyMatch(option -> option.path("key").asText().equals(Applicant.AGENT.name()));
        Optional<JsonNode> mandate = material(MANDATE);
        if (!asked) {
            trouble.at(
                    root.path("proxy"),
                    "Nobody is asked whether an agent comes",
                    "add a choice " + ServiceItem.BROUGHT_BY + " with the option AGENT");
        } else if (mandate.isPresent() && !mandate.get().path("when").asText().contains(ServiceItem.BROUGHT_BY)) {
            trouble.at(
                    mandate.get(),
                    "The mandate is asked of everybody",
                    "add when: with an expression on " + ServiceItem.BROUGHT_BY);
        }
    }

    private Optional<JsonNode> applicant(Applicant who) {
        return root.path("applicants")
                .valueStream()
                .filter(applicant -> applicant.asText().equals(who.name()))
                .findFirst();
    }

    private Optional<JsonNode> material(String key) {
        return root.path("materials")
                .valueStream()
                .filter(material -> material.path("key").asText().equals(key))
                .findFirst();
    }

    private static String word(Proxy proxy) {
        return switch (proxy) {
            case FORBIDDEN -> "forbidden";
            case GUARDIAN -> "guardian";
            case RELATIVE -> "relative";
            case MANDATE -> MANDATE;
        };
    }
}
