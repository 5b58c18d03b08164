// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.isnad.core.inference.Inconsistency.Circle;
import org.isnad.core.inference.Inconsistency.Contradicted;
import org.isnad.core.inference.Link.Kind;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.junit.jupiter.api.Test;

class InferenceTest {
	private static final List<String> LABELS = List.of("EQUIVALENT", "SUPPORT", "SUPPORT", "CONTRADICTION", "CONTRADICTION", "NEUTRAL");

	private int next;

	private ClaimRelation relation(String label, String from, String to) {
		return relation("r" + next++, label, "STRONG", from, to);
	}

	private static ClaimRelation relation(String id, String label, String strength, String from, String to) {
		ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
		relation.setId(id);
		relation.setLabel(label);
		relation.setStrength(strength);
		relation.setArg1(from);
		relation.setArg2(to);
		return relation;
	}

	@Test
	void whatIsEquivalentToOneSideContradictsTheOther() {
		Inference inference = new Inference(List.of(relation("EQUIVALENT", "a", "b"), relation("CONTRADICTION", "b", "c"), relation("EQUIVALENT", "c", "d")));
		assertEquals(Set.of("a≠c", "b≠d", "a≠d"), words(inference.impliedContradictions(10)));
		Implied implied = inference.between("a", "d").orElseThrow();
		assertEquals(Kind.CONTRADICTION, implied.kind());
		assertEquals(List.of("r0", "r1", "r2"), implied.path().stream().map(Link::id).toList());
		assertEquals(Optional.empty(), inference.between("b", "c"), "it is recorded");
		assertEquals(List.of(), inference.inconsistencies());
	}

	@Test
	void supportEntailsOneWayOnly() {
		Inference inference = new Inference(List.of(relation("SUPPORT", "a", "b"), relation("SUPPORT", "b", "c"), relation("CONTRADICTION", "c", "d"), relation("SUPPORT", "e", "d"), relation("SUPPORT", "d", "f")));
		assertEquals(Set.of("a≠d", "b≠d", "a≠e", "b≠e", "c≠e"), words(inference.impliedContradictions(100)));
		assertEquals("a", inference.between("c", "a").orElseThrow().from());
		assertEquals(Kind.SUPPORT, inference.between("a", "c").orElseThrow().kind());
		assertEquals(Optional.empty(), inference.between("c", "f"), "what a contradicted claim entails may still be true");
	}

	@Test
	void aPairThatIsRelatedInAnyWayIsNotImplied() {
		Inference inference = new Inference(List.of(relation("EQUIVALENT", "a", "b"), relation("CONTRADICTION", "b", "c"), relation("NEUTRAL", "c", "a")));
		assertEquals(List.of(), inference.impliedContradictions(10));
		inference.remove("r2");
		assertEquals(Set.of("a≠c"), words(inference.impliedContradictions(10)));
	}

	@Test
	void theShortestPathOfAnInconsistencyIsTold() {
		Inference inference = new Inference(List.of(relation("EQUIVALENT", "a", "b"), relation("EQUIVALENT", "b", "c"), relation("EQUIVALENT", "c", "d"), relation("EQUIVALENT", "a", "x"),
				relation("EQUIVALENT", "x", "d"), relation("CONTRADICTION", "a", "d")));
		Contradicted found = (Contradicted) inference.inconsistencies().getFirst();
		assertEquals(3, found.path().size());
		assertEquals(List.of("r3", "r4", "r5"), found.path().stream().map(Link::id).sorted().toList());
		assertEquals(1, inference.inconsistenciesWith("r4").size());
		assertEquals(0, inference.inconsistenciesWith("r1").size());
		inference.remove("r4");
		assertEquals(4, inference.inconsistencies().getFirst().path().size(), "the longer path is left");
		inference.remove("r1");
		assertEquals(List.of(), inference.inconsistencies());
	}

	@Test
	void aClaimThatSupportsBothSidesIsFound() {
		Inference inference = new Inference(List.of(relation("CONTRADICTION", "a", "b"), relation("SUPPORT", "z", "a")));
		assertEquals(List.of(), inference.inconsistencies());
		inference.put(relation("SUPPORT", "z", "b"));
		assertEquals("z", ((Contradicted) inference.inconsistencies().getFirst()).common());
	}

	@Test
	void aWeakContradictionMayStandBesideAnEquivalence() {
		ClaimRelation contradiction = relation("k", "CONTRADICTION", "PARTIAL", "a", "b");
		Inference inference = new Inference(List.of(relation("EQUIVALENT", "a", "b"), contradiction));
		assertEquals(List.of(), inference.inconsistencies());
		contradiction.setStrength("STRONG");
		inference.put(contradiction);
		assertEquals(1, inference.inconsistencies().size());
	}

	@Test
	void aCircleOfSupportIsFound() {
		Inference inference = new Inference(List.of(relation("SUPPORT", "a", "b"), relation("SUPPORT", "b", "c")));
		inference.put(relation("SUPPORT", "c", "a"));
		assertEquals(3, inference.inconsistencies().size(), "each of the three supports leads back");
		assertTrue(inference.inconsistencies().stream().allMatch(i -> i instanceof Circle && i.path().size() == 3));
		inference.remove("r0");
		assertEquals(List.of(), inference.inconsistencies());
	}

	@Test
	void followingChangesComesToTheSameAsBeginningAnew() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			int claims = 3 + random.nextInt(9);
			List<ClaimRelation> relations = new ArrayList<>();
			Inference followed = new Inference(relations);
			for (int step = 0; step < 40; step++) {
				if (!relations.isEmpty() && random.nextInt(3) == 0) {
					followed.remove(relations.remove(random.nextInt(relations.size())).getId());
				} else {
					boolean change = !relations.isEmpty() && random.nextInt(4) == 0;
					int index = change ? random.nextInt(relations.size()) : relations.size();
					ClaimRelation made = relation(change ? relations.get(index).getId() : seed + "-" + step, LABELS.get(random.nextInt(LABELS.size())), random.nextBoolean() ? "STRONG" : "WEAK",
							"c" + random.nextInt(claims), "c" + random.nextInt(claims));
					if (change) {
						relations.set(index, made);
					} else {
						relations.add(made);
					}
					followed.put(made);
				}
				Inference anew = new Inference(relations);
				assertEquals(facts(anew), facts(followed), "seed " + seed + " step " + step);
				assertEquals(words(anew.impliedContradictions(1_000)), words(followed.impliedContradictions(1_000)), "seed " + seed + " step " + step);
			}
		}
	}

	@Test
	void everyPathHoldsTogether() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<ClaimRelation> relations = new ArrayList<>();
			for (int i = 0; i < 25; i++) {
				relations.add(relation("r" + i, LABELS.get(random.nextInt(LABELS.size())), "STRONG", "c" + random.nextInt(10), "c" + random.nextInt(10)));
			}
			Inference inference = new Inference(relations);
			for (int i = 0; i < 10; i++) {
				for (int j = 0; j < 10; j++) {
					int to = j;
					inference.between("c" + i, "c" + j).ifPresent(implied -> assertLeads(implied.path(), implied.from(), implied.to().equals("c" + to) || implied.from().equals("c" + to) ? implied.to() : "?"));
				}
			}
			for (Inconsistency found : inference.inconsistencies()) {
				Link closing = found instanceof Contradicted contradicted ? contradicted.contradiction() : ((Circle) found).support();
				String start = closing.from();
				assertLeads(found.path(), start, start);
			}
		}
	}

	/** Against looking everywhere: all that entails one side and all that entails the other. */
	@Test
	void noPathOfAnInconsistencyIsLongerThanItMustBe() {
		int found = 0;
		for (int seed = 0; seed < 400; seed++) {
			Random random = new Random(seed);
			int claims = 4 + random.nextInt(16);
			List<ClaimRelation> relations = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				relations.add(relation("r" + i, LABELS.get(random.nextInt(LABELS.size())), "STRONG", "c" + random.nextInt(claims), "c" + random.nextInt(claims)));
			}
			Entailments all = new Entailments();
			relations.stream().map(Link::of).flatMap(Optional::stream).filter(Link::entails).forEach(all::add);
			Inference inference = new Inference(relations);
			for (Link link : relations.stream().map(Link::of).flatMap(Optional::stream).toList()) {
				int shortest = switch (link.kind()) {
				case CONTRADICTION -> nearest(all.entailing(link.from(), 1_000), all.entailing(link.to(), 1_000));
				case SUPPORT -> all.entailed(link.to(), 1_000).containsKey(link.from()) ? all.entailed(link.to(), 1_000).get(link.from()).depth() : -1;
				default -> -1;
				};
				int told = inference.inconsistencies().stream().filter(one -> facts(one).startsWith(link.id() + " ")).mapToInt(one -> one.path().size() - 1).findFirst().orElse(-1);
				assertEquals(shortest, told, "seed " + seed + " " + link);
				found += told > 2 ? 1 : 0;
			}
		}
		assertTrue(found > 100, "long paths were among them: " + found);
	}

	private static int nearest(Map<String, Entailments.Step> one, Map<String, Entailments.Step> other) {
		return one.entrySet().stream().filter(each -> other.containsKey(each.getKey())).mapToInt(each -> each.getValue().depth() + other.get(each.getKey()).depth()).min().orElse(-1);
	}

	private static void assertLeads(List<Link> path, String from, String to) {
		String at = from;
		for (Link link : path) {
			assertTrue(link.from().equals(at) || link.to().equals(at), () -> path + " from " + from);
			at = link.other(at);
		}
		assertEquals(to, at);
	}

	private static Set<String> words(List<Implied> implied) {
		return implied.stream().map(one -> one.from().compareTo(one.to()) < 0 ? one.from() + "≠" + one.to() : one.to() + "≠" + one.from()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> facts(Inference inference) {
		return inference.inconsistencies().stream().map(InferenceTest::facts).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String facts(Inconsistency found) {
		return switch (found) {
		case Contradicted one -> one.contradiction().id() + " over " + one.path().size();
		case Circle one -> one.support().id() + " round " + one.path().size();
		};
	}
}
