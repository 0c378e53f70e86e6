package org.hukoudesk.prove;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What became of the mutants: the rules changed in one spot each, and whether a test noticed. Read from PIT's report.
///
/// @param byPackage by the last word of the package's name
record Mutants(Map<String, Tally> byPackage) {

    /// So many of a hundred must be killed, in each package: a package without tests does not hide behind the others.
    static final int LIMIT = 80;

    private static final int HUNDRED = 100;

    /// A mutant that broke its own process or was never tried is not one that a test noticed.
    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    Mutants {
        byPackage = Map.copyOf(byPackage);
    }

    record Tally(int killed, int mutants) {

        Tally and(Tally more) {
            return new Tally(killed + more.killed, mutants + more.mutants);
        }

        /// Rounded down.
        int percent() {
            return mutants == 0 ? 0 : killed * HUNDRED / mutants;
        }

        boolean holds() {
            return percent() >= LIMIT;
        }

        @Override
        public String toString() {
            return "killed=" + percent() + "% mutants=" + mutants + " survived=" + (mutants - killed);
        }
    }

    /// @param report PIT's mutations.xml
    /// @param packages those that were to be mutated; one of which the report has nothing counts as not held
    static Mutants read(InputStream report, Collection<String> packages) throws XMLStreamException {
        Map<String, Tally> tallies = new TreeMap<>();
        packages.forEach(name -> tallies.put(name, new Tally(0, 0)));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(report);
        int killed = 0;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("mutation")) {
                killed = KILLED.contains(xml.getAttributeValue(null, "status")) ? 1 : 0;
            } else if (xml.isStartElement() && xml.getLocalName().equals("mutatedClass")) {
                tallies.merge(packageOf(xml.getElementText()), new Tally(killed, 1), Tally::and);
            }
        }
        return new Mutants(tallies);
    }

    private static String packageOf(String className) {
        String name = className.substring(0, className.lastIndexOf('.'));
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Tally total() {
        return byPackage.values().stream().reduce(new Tally(0, 0), Tally::and);
    }

    boolean holds() {
        return total().holds() && byPackage.values().stream().allMatch(Tally::holds);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(byPackage).forEach((name, tally) -> lines.add(name + ": " + tally));
        lines.add("mutation: " + (holds() ? "OK " : "FAILED ") + total());
        return lines;
    }
}
