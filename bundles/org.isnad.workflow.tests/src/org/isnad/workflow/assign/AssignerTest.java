// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AssignerTest {
	private static List<Assignable> documents(Random random, int count) {
		List<Assignable> documents = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			documents.add(new Assignable("d" + i, random.nextInt(9000), Set.of()));
		}
		return documents;
	}

	private static List<String> people(int count) {
		return "abcdefghij".substring(0, count).chars().mapToObj(Character::toString).toList();
	}

	@Test
	void theShareIsAsChosenAndNobodyReadsMuchMoreThanAnother() throws Exception {
		Random random = new Random(11);
		for (int run = 0; run < 300; run++) {
			List<Assignable> documents = documents(random, random.nextInt(60));
			List<String> people = people(2 + random.nextInt(6));
			int percent = random.nextInt(101);
			int raters = 2 + random.nextInt(people.size() - 1);
			AssignmentProposal proposal = Assigner.propose(documents, new AssignmentRequest(people, percent, raters, run));
			assertEquals(documents.size(), proposal.rows().size());
			assertEquals(Math.round(documents.size() * percent / 100.0), proposal.shared());
			for (AssignmentProposal.Row row : proposal.rows()) {
				assertTrue(row.annotators().size() == 1 || row.annotators().size() == raters, row.toString());
				assertEquals(row.annotators().size(), Set.copyOf(row.annotators()).size());
			}
			long longest = documents.stream().mapToLong(Assignable::length).max().orElse(0);
			var loads = proposal.loads(people).values();
			long most = loads.stream().mapToLong(AssignmentProposal.Load::characters).max().orElse(0);
			long least = loads.stream().mapToLong(AssignmentProposal.Load::characters).min().orElse(0);
			assertTrue(most - least <= longest, most + " - " + least + " > " + longest);
		}
	}

	@Test
	void theOrderInWhichThingsAreNamedDoesNotMatterButTheSeedDoes() throws Exception {
		Random random = new Random(12);
		int differ = 0;
		for (int run = 0; run < 100; run++) {
			List<Assignable> documents = documents(random, 5 + random.nextInt(40));
			List<String> people = new ArrayList<>(people(4));
			AssignmentProposal one = Assigner.propose(documents, new AssignmentRequest(people, 30, 2, 7));
			Collections.shuffle(documents, random);
			Collections.shuffle(people, random);
			assertEquals(one, Assigner.propose(documents, new AssignmentRequest(people, 30, 2, 7)));
			differ += one.equals(Assigner.propose(documents, new AssignmentRequest(people, 30, 2, 8))) ? 0 : 1;
		}
		assertTrue(differ > 90, differ + " of 100 differ");
	}

	@Test
	void whatWasBegunStaysAndAnotherRunChangesNothingOfIt() throws Exception {
		Random random = new Random(13);
		for (int run = 0; run < 100; run++) {
			List<Assignable> documents = documents(random, 30);
			List<String> people = people(5);
			AssignmentProposal first = Assigner.propose(documents, new AssignmentRequest(people, 20, 2, run));
			List<Assignable> later = new ArrayList<>();
			for (AssignmentProposal.Row row : first.rows()) {
				later.add(new Assignable(row.document(), row.length(), random.nextBoolean() ? Set.copyOf(row.annotators()) : Set.of()));
			}
			AssignmentProposal second = Assigner.propose(later, new AssignmentRequest(people, 20, 2, run + 1000));
			for (int i = 0; i < later.size(); i++) {
				Assignable document = later.get(i);
				AssignmentProposal.Row row = second.rows().stream().filter(each -> each.document().equals(document.document())).findFirst().orElseThrow();
				assertTrue(row.annotators().containsAll(document.begun()), row.toString());
				assertEquals(document.begun(), row.begun());
			}
			assertEquals(6, second.shared(), "what several have begun is what is shared first");
		}
	}

	@Test
	void differentPairsShare() throws Exception {
		AssignmentProposal proposal = Assigner.propose(documents(new Random(14), 60), new AssignmentRequest(people(4), 50, 2, 1));
		long pairs = proposal.rows().stream().filter(row -> row.annotators().size() == 2).map(AssignmentProposal.Row::annotators).distinct().count();
		assertTrue(pairs >= 4, pairs + " pairs");
	}

	@Test
	void whatCannotBeIsRefusedWithAWayOut() throws Exception {
		List<Assignable> documents = documents(new Random(15), 3);
		assertRefused("at least one", documents, new AssignmentRequest(List.of(), 0, 2, 1));
		assertRefused("second one", documents, new AssignmentRequest(List.of("a"), 10, 2, 1));
		assertRefused("from 2 to 3", documents, new AssignmentRequest(people(3), 10, 4, 1));
		assertRefused("from 2 to 3", documents, new AssignmentRequest(people(3), 10, 1, 1));
		assertRefused("101", documents, new AssignmentRequest(people(3), 101, 2, 1));
		assertEquals(1, Assigner.propose(documents, new AssignmentRequest(List.of("a", "a"), 0, 0, 1)).loads(List.of("a")).size());
		assertNotEquals(List.of(), Assigner.propose(documents, new AssignmentRequest(List.of("a"), 0, 0, 1)).rows());
		assertEquals(List.of(), Assigner.propose(List.of(), new AssignmentRequest(people(3), 50, 3, 1)).rows());
	}

	private static void assertRefused(String words, List<Assignable> documents, AssignmentRequest request) {
		String message = assertThrows(AssignmentException.class, () -> Assigner.propose(documents, request)).getMessage();
		assertTrue(message.contains(words), message);
	}
}
