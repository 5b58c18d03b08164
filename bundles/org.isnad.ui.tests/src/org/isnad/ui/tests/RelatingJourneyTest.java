// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.Span;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskPerspective;
import org.isnad.ui.desk.PairState;
import org.isnad.ui.desk.queue.DeskQueue;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A linguist finds relations across documents and records them with all that belongs to them, by keys alone: contradictions of one time, updates of another. */
@ExtendWith(RunningWindow.class)
class RelatingJourneyTest {
    private static final String ANNOTATOR = "hala";
    private static final int ENOUGH = 10;
    private static final int MOST = 120;
    /** One claim a line; the claims of one line speak of one thing. Empty where the article says nothing of it. */
    private static final String[][] ARTICLES = {
        { "2031-11-14", "استعادت القوات معبر الصفصاف مساء الثلاثاء", "ميناء المرسى مغلق أمام السفن التجارية", "رفضت حكومة الساحل خطة المبعوث الأممي", "توقفت محطة الكهرباء في قرية النخيل", "قتل سبعة جنود في اشتباكات الجسر القديم",
            "غادر الوفد الأممي مدينة الواحة ليلا" },
        { "2031-11-15", "لم تستعد القوات معبر الصفصاف مساء الثلاثاء", "ميناء المرسى مفتوح أمام السفن التجارية", "وافقت حكومة الساحل على خطة المبعوث الأممي", "لم تتوقف محطة الكهرباء في قرية النخيل", "قتل ثلاثة جنود في اشتباكات الجسر القديم",
            "لم يغادر الوفد الأممي مدينة الواحة ليلا" },
        { "2032-04-02", "خسرت القوات معبر الصفصاف", "ميناء المرسى مفتوح أمام السفن التجارية منذ الربيع", "وافقت حكومة الساحل على خطة المبعوث الأممي الثانية", "عادت محطة الكهرباء في قرية النخيل إلى العمل", "قتل تسعة جنود في اشتباكات الجسر القديم",
            "وصل الوفد الأممي مدينة الواحة ليلا" } };

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private static Document document(String id, String date) {
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setId(id);
        document.setTitle(id);
        document.setPubDate(date);
        return document;
    }

    private void sitDown(Path folder) {
        journey.open(folder, ANNOTATOR);
        journey.act(() -> {
            Desk.get().setStays(false);
            journey.page().activate(journey.page().findView("org.isnad.ui.views.corpus"));
        });
        journey.press("F7", "the desk is shown", () -> journey.page().getPerspective().getId().equals(DeskPerspective.ID));
        journey.until("pairs are ranked", () -> ((DeskQueue) journey.page().findView(DeskQueue.ID)).source().filter(source -> source.wasRanked()).isPresent());
        journey.until("a pair is looked at", () -> Desk.get().claims().isPresent());
        journey.view(DeskQueue.ID, DeskQueue.class);
    }

    private static RelationSet relations() {
        try {
            return Workspace.session().orElseThrow().relations();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean across(ClaimRelation relation) {
        return !relation.getArg1Document().equals(relation.getArg2Document());
    }

    /** The label that the linguist finds, or null where the claims have nothing to do with each other. */
    private void work(Function<PairClaims, String> judge) {
        Set<Candidate> judged = new HashSet<>();
        for (int i = 0; i < MOST && journey.see(() -> relations().getRelations().stream().filter(RelatingJourneyTest::across).count()) < ENOUGH; i++) {
            Candidate pair = journey.see(() -> Desk.get().current().orElseThrow());
            if (!judged.add(pair)) {
                return;
            }
            PairClaims claims = journey.see(() -> Desk.get().claims().orElseThrow());
            String label = journey.see(() -> judge.apply(claims));
            if ("CONTRADICTION".equals(label)) {
                contradiction();
            } else if ("UPDATE".equals(label)) {
                tag("T", "timeRelation", "SHIFTED");
            }
            String key = label == null ? "0" : switch (label) {
                case "CONTRADICTION" -> "1";
                case "EQUIVALENT" -> "2";
                case "UPDATE" -> "4";
                default -> "5";
            };
            journey.press(key, "the pair is judged " + label, () -> PairState.of(Desk.get(), pair.pair()) == (label == null ? PairState.NOT_RELATED : PairState.RELATED));
        }
    }

    /** Types, strength, time and event, each by its key, before the decision. */
    private void contradiction() {
        journey.press("Y", "types are offered", () -> !journey.otherShells().isEmpty());
        journey.press("ARROW_DOWN");
        journey.press("CR", "a type is chosen", () -> !Desk.get().fields().types().isEmpty());
        tag("G", "strength", "STRONG");
        tag("T", "timeRelation", "SAME");
        tag("V", "eventLink", "SAME_EVENT");
    }

    /** Turns a field by its key until it says the tag. */
    private void tag(String key, String field, String wanted) {
        for (int i = 0; i < 8 && !journey.see(() -> Desk.get().fields().tags(field)).contains(wanted); i++) {
            List<String> before = journey.see(() -> Desk.get().fields().tags(field));
            journey.press(key, field + " is turned", () -> !Desk.get().fields().tags(field).equals(before));
        }
        assertEquals(List.of(wanted), journey.see(() -> Desk.get().fields().tags(field)));
    }

    @Test
    void tenRelationsAcrossDocumentsByKeysAlone() throws Exception {
        Path folder = temporary.resolve("own").toAbsolutePath();
        CorpusStore store = CorpusStore.create(folder, "own", "ar", Profile.FULL);
        Map<String, Integer> topics = new HashMap<>();
        try (EditSession session = new EditSession(store, ANNOTATOR)) {
            for (int i = 0; i < ARTICLES.length; i++) {
                String[] said = ARTICLES[i];
                String id = store.add(document("d" + i, said[0]), String.join(".\n", List.of(said).subList(1, said.length)) + ".").getId();
                int begin = 0;
                for (int topic = 1; topic < said.length; topic++) {
                    Claim claim = session.execute(new MarkClaim(id, Span.of(begin, begin + said[topic].length()))).created();
                    topics.put(claim.getId(), topic);
                    begin += said[topic].length() + 2;
                }
            }
            session.flush();
        }
        sitDown(folder);
        work(claims -> {
            if (!topics.get(claims.a().getId()).equals(topics.get(claims.b().getId()))) {
                return null;
            }
            boolean late = claims.documentB().equals("d2");
            boolean same = claims.documentA().equals("d1") && late;
            return same ? "EQUIVALENT" : late ? "UPDATE" : "CONTRADICTION";
        });
        journey.close();
        RelationSet kept = CorpusStore.open(folder).relations(ANNOTATOR);
        List<ClaimRelation> across = kept.getRelations().stream().filter(RelatingJourneyTest::across).toList();
        assertTrue(across.size() >= ENOUGH, across.size() + " relations");
        assertEquals(Set.of("CONTRADICTION", "UPDATE"), across.stream().map(ClaimRelation::getLabel).filter(label -> !"EQUIVALENT".equals(label)).collect(Collectors.toSet()));
        for (ClaimRelation relation : across) {
            boolean contradiction = "CONTRADICTION".equals(relation.getLabel());
            assertEquals(contradiction ? "STRONG" : null, relation.getStrength());
            assertEquals(contradiction ? 1 : 0, relation.getContradictionType().size());
            assertEquals(contradiction ? "SAME_EVENT" : null, relation.getEventLink());
            assertEquals(contradiction ? "SAME" : "UPDATE".equals(relation.getLabel()) ? "SHIFTED" : null, relation.getTimeRelation());
        }
        assertTrue(kept.getShownPairs().stream().filter(pair -> pair.getOutcome() == PairOutcome.RELATED).count() >= ENOUGH, "what was shown is known");
        assertTrue(across.stream().anyMatch(relation -> relation.getOrigin() != null), "what the ranking found too is settled");
    }

    /** The same with the five articles that may lie beside the project; dates are those that were inferred for them. */
    @Test
    void theFiveArticlesGiveTrueCandidatesAtOnce() throws Exception {
        Path articles = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent).map(above -> above.resolve("shared/corpus")).filter(Files::isDirectory)
            .findFirst().orElse(null);
        assumeTrue(articles != null, "the five articles are not beside the project: ../shared/corpus");
        List<String> dates = List.of("2019-12-15", "2019-07-10", "2020-06-10", "2019-11-26", "2019-05-17");
        Path folder = temporary.resolve("five").toAbsolutePath();
        CorpusStore store = CorpusStore.create(folder, "five", "ar", Profile.FULL);
        try (Stream<Path> files = Files.list(articles)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (int i = 0; i < texts.size(); i++) {
                store.add(document("d" + i, dates.get(i % dates.size())), Files.readString(texts.get(i)));
            }
        }
        new SuggestOperation(store, "attributions", each -> true, null).run(null);
        try (EditSession session = new EditSession(store, ANNOTATOR)) {
            List<Attribution> reports = new ArrayList<>();
            for (Document document : store.documents()) {
                store.suggestions(document.getId()).forEach(set -> reports.addAll(set.getAttributions()));
            }
            session.execute(new AcceptSuggestions(reports));
            session.flush();
        }
        sitDown(folder);
        Map<String, String> published = new HashMap<>();
        journey.corpus().documents().forEach(document -> published.put(document.getId(), document.getPubDate()));
        // Whether two claims speak of one thing only who reads them knows; which of them may be updates the dates tell.
        work(claims -> published.get(claims.documentA()).equals(published.get(claims.documentB())) ? "NEUTRAL" : "UPDATE");
        assertTrue(journey.see(() -> relations().getRelations().stream().filter(RelatingJourneyTest::across).count()) >= ENOUGH);
        journey.close();
        assertTrue(CorpusStore.open(folder).relations(ANNOTATOR).getRelations().stream().filter(RelatingJourneyTest::across).count() >= ENOUGH);
    }
}
