// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.SameSources.Conflict;
import org.isnad.core.SameSources.Disagreement;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceEditsTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;
	private SourceEntity army;
	private SourceEntity command;
	private SourceEntity spokesman;

	@BeforeEach
	void registry() throws Exception {
		store = Corpora.empty(folder.resolve("corpus"));
		Corpora.add(store, "d1", "قال الجيش ثم قالت القيادة العامة ثم قال المتحدث");
		session = new EditSession(store, "hala");
		army = named("الجيش");
		command = named("القيادة العامة");
		spokesman = named("المتحدث");
	}

	private SourceEntity named(String name) throws Exception {
		return session.execute(new NewEntity(List.of(), name, "ORGANISATION")).created();
	}

	private SourceMention mention(EditSession by, int begin, int end, SourceEntity entity) throws Exception {
		SourceMention mention = by.execute(new MarkSource("d1", Span.of(begin, end))).created();
		by.execute(new ResolveSource(mention, entity.getId()));
		return mention;
	}

	private void undoneExactly(Edit edit) throws Exception {
		byte[] before = bytes(store.sources());
		byte[] words = bytes(session.annotations("d1"));
		session.execute(edit);
		byte[] after = bytes(store.sources());
		session.undo();
		assertArrayEquals(before, bytes(store.sources()), edit.label());
		assertArrayEquals(words, bytes(session.annotations("d1")), edit.label());
		session.redo();
		assertArrayEquals(after, bytes(store.sources()), edit.label());
	}

	private static byte[] bytes(Root root) throws Exception {
		return IsnadFile.write(root, "test");
	}

	private SameSources known() throws Exception {
		return SameSources.of(store.sources().getEntities());
	}

	@Test
	void mergingHoldsForAllAnnotatorsAndTouchesNoneOfTheirFiles() throws Exception {
		EditSession other = new EditSession(store, "yusuf");
		SourceMention theirs = mention(other, 18, 32, command);
		mention(session, 4, 9, army);
		session.flush();
		other.flush();
		byte[] file = Files.readAllBytes(store.fileOf(other.annotations("d1")));

		undoneExactly(new MergeSources(army, command));
		session.flush();
		assertArrayEquals(file, Files.readAllBytes(store.fileOf(other.annotations("d1"))));
		assertEquals(army, CorpusStore.open(store.folder()).source(theirs.getEntity()).map(found -> army.getId().equals(found.getId()) ? army : found).orElseThrow());
		assertEquals(List.of("القيادة العامة"), known().otherNames(army));
		assertEquals(List.of(army, spokesman), known().sources());

		undoneExactly(SplitSource.merged(command));
		assertEquals(command.getId(), known().id(theirs.getEntity()), "what it was named by means it again");
		assertThrows(EditException.class, () -> session.execute(SplitSource.merged(command)));
	}

	@Test
	void whatWasMergedBeforeFollows() throws Exception {
		session.execute(new MergeSources(command, spokesman));
		session.execute(new MergeSources(army, command));
		assertEquals(army.getId(), known().id(spokesman.getId()));
		assertEquals(List.of(command, spokesman), known().mergedInto(army));
		session.execute(SplitSource.merged(command));
		assertEquals(command.getId(), known().id(spokesman.getId()));
	}

	@Test
	void twoAnnotatorsWhoMergedTheOtherWayRoundAreAskedAndMeanWhileAgreeOnOne() throws Exception {
		CorpusStore elsewhere = CorpusStore.open(saved());
		EditSession there = new EditSession(elsewhere, "yusuf");
		there.execute(new MergeSources(elsewhere.entity(command.getId()).orElseThrow(), elsewhere.entity(army.getId()).orElseThrow()));
		there.flush();
		session.execute(new MergeSources(army, command));
		session.flush();

		assertEquals(List.of(Conflict.CIRCLE), known().disagreements().stream().map(Disagreement::conflict).toList());
		String stands = army.getId().compareTo(command.getId()) < 0 ? army.getId() : command.getId();
		assertEquals(List.of(stands, stands), List.of(known().id(army.getId()), known().id(command.getId())));

		undoneExactly(new MergeSources(army, command));
		assertEquals(army.getId(), known().id(command.getId()));
		assertEquals(List.of(), known().disagreements());
	}

	private Path saved() throws Exception {
		session.flush();
		return store.folder();
	}

	@Test
	void linksThatLeadToTwoOrNowhereAreSeen() throws Exception {
		session.execute(new MergeSources(army, spokesman));
		spokesman.getLinks().add(EcoreUtil.copy(spokesman.getLinks().get(0)));
		spokesman.getLinks().get(1).setEntity(command.getId());
		assertEquals(List.of(new Disagreement(Conflict.TWO, spokesman, List.of(army, command))), known().disagreements());
		assertEquals(army.getId(), known().id(spokesman.getId()));
		session.execute(new MergeSources(command, spokesman));
		assertEquals(List.of(), known().disagreements());
		assertEquals(command.getId(), known().id(spokesman.getId()));

		spokesman.getLinks().get(0).setEntity("egone");
		assertEquals(List.of(new Disagreement(Conflict.NOWHERE, spokesman, List.of())), known().disagreements());
		assertFalse(known().isMerged(spokesman));
		session.execute(SplitSource.merged(spokesman));
		assertEquals(List.of(), known().disagreements());
	}

	@Test
	void someMentionsBecomeASourceOfTheirOwn() throws Exception {
		SourceMention stays = mention(session, 4, 9, army);
		SourceMention goes = mention(session, 39, 46, army);
		session.execute(new SetTag(List.of(army), "side", "LNA"));
		SplitSource split = SplitSource.mentions(army, List.of(goes), "المتحدث");
		undoneExactly(split);
		assertEquals(List.of(army.getId(), split.parted().getId()), List.of(stays.getEntity(), goes.getEntity()));
		assertEquals(List.of("ORGANISATION", "LNA"), List.of(split.parted().getSourceType(), split.parted().getSide()));
		assertThrows(EditException.class, () -> session.execute(SplitSource.mentions(army, List.of(), "لا أحد")));
	}

	@Test
	void sourcesAreLinkedOnce() throws Exception {
		undoneExactly(LinkSources.add(spokesman, "SPEAKS_FOR", command));
		assertThrows(EditException.class, () -> session.execute(LinkSources.add(spokesman, "SPEAKS_FOR", command)));
		assertThrows(EditException.class, () -> session.execute(LinkSources.add(spokesman, "PART_OF", spokesman)));
		assertThrows(EditException.class, () -> session.execute(LinkSources.add(spokesman, "HATES", army)));
		undoneExactly(LinkSources.remove(spokesman, "SPEAKS_FOR", command));
		assertTrue(spokesman.getLinks().isEmpty());
	}

	@Test
	void anAnonymousSourceIsBoundToItsOneDocument() throws Exception {
		assertThrows(EditException.class, () -> session.execute(new SetSourceType(spokesman, "ANONYMOUS", List.of())));
		assertThrows(EditException.class, () -> session.execute(new SetSourceType(spokesman, "ANONYMOUS", List.of("d1", "d2"))));
		undoneExactly(new SetSourceType(spokesman, "ANONYMOUS", List.of("d1")));
		assertEquals("d1", spokesman.getDocument());
		assertThrows(EditException.class, () -> session.execute(new MergeSources(army, spokesman)));
		undoneExactly(new SetSourceType(spokesman, "PERSON", List.of("d1")));
		assertNull(spokesman.getDocument());
		assertThrows(EditException.class, () -> session.execute(new MergeSources(army, army)));
	}
}
