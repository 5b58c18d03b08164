// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Validator;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationFixesTest {
    private static final List<String> LABELS = List.of("CONTRADICTION", "CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE");
    private static final Set<String> RULES = Set.of("E07", "E08", "E09", "E10", "W04", "W07");

    @TempDir
    Path folder;

    private EditSession session;
    private final List<Claim> claims = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        for (int i = 0; i < 4; i++) {
            Corpora.add(store, "d" + i, "وصل الجرحى إلى المستشفى.");
        }
        session = new EditSession(store, "hala");
        for (int i = 0; i < 4; i++) {
            claims.add(session.execute(new MarkClaim("d" + i, Span.of(0, 10))).created());
        }
    }

    private ClaimRelation relate(String label, int one, int other, String strength, String time, String... types) throws Exception {
        ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
        relation.setId("r" + session.relations().getRelations().size());
        relation.setLabel(label);
        relation.setArg1(claims.get(one).getId());
        relation.setArg1Document("d" + one);
        relation.setArg2(claims.get(other).getId());
        relation.setArg2Document("d" + other);
        relation.setStrength(strength);
        relation.setTimeRelation(time);
        relation.getContradictionType().addAll(List.of(types));
        session.apply(() -> {
            try {
                session.relations().getRelations().add(relation);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return relation;
    }

    private List<Problem> problems() throws Exception {
        return new Validator(Rules.shipped()).validate(session.store(), List.of("hala"), null).stream().filter(problem -> RULES.contains(problem.rule())).toList();
    }

    private ClaimRelation relation(String id) throws Exception {
        return session.relations().getRelations().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    /** Whatever the relations are, every objection can be met, and taking the first way each time ends without objections. */
    @Test
    void everyObjectionToARelationHasAWayThatMeetsIt() throws Exception {
        List<String> strengths = new ArrayList<>(List.of("STRONG", "STRONG", "PARTIAL"));
        strengths.add(null);
        List<String> times = new ArrayList<>(List.of("SAME", "SHIFTED", "DISJOINT"));
        times.add(null);
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            session.apply(() -> {
                try {
                    session.relations().getRelations().clear();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            for (int i = 0; i < 6; i++) {
                String[] types = random.nextInt(3) == 0 ? new String[0] : random.nextInt(4) == 0 ? new String[] { "LEXICAL", "CAUSE", "ANTONYM" } : new String[] { random.nextBoolean() ? "NEGATION" : "ANTONYM" };
                relate(LABELS.get(random.nextInt(LABELS.size())), random.nextInt(4), random.nextInt(4), strengths.get(random.nextInt(4)), times.get(random.nextInt(4)), types);
            }
            for (int step = 0; step < 400 && !problems().isEmpty(); step++) {
                Problem problem = problems().getFirst();
                seen.add(problem.rule());
                List<RelationFixes.Fix> fixes = RelationFixes.of(session, relation(problem.id()), problem.rule());
                assertFalse(fixes.isEmpty(), "seed " + seed + " " + problem);
                long before = problems().stream().filter(problem::equals).count();
                session.execute(fixes.getFirst().edit());
                assertTrue(problems().stream().filter(problem::equals).count() < before || !"W04".equals(problem.rule()), "seed " + seed + " " + problem + " stays after " + fixes.getFirst().label());
            }
            assertEquals(List.of(), problems(), "seed " + seed);
        }
        assertEquals(RULES, seen);
    }

    @Test
    void everyWayIsOneStepToUndo() throws Exception {
        ClaimRelation relation = relate("CONTRADICTION", 0, 1, "STRONG", "SHIFTED", "LEXICAL");
        List<RelationFixes.Fix> fixes = RelationFixes.of(session, relation, "E07");
        assertTrue(fixes.size() >= 3);
        for (RelationFixes.Fix fix : fixes) {
            session.execute(fix.edit());
            session.undo();
            assertEquals("CONTRADICTION STRONG SHIFTED", relation.getLabel() + ' ' + relation.getStrength() + ' ' + relation.getTimeRelation());
        }
        assertEquals(List.of(), RelationFixes.of(session, relation, "E01"));
    }
}
