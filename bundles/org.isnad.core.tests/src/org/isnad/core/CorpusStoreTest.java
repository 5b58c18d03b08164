// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStoreTest {
	@TempDir
	Path folder;

	@Test
	void whatWasSavedIsThereAfterOpeningAgain() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 7, 3, 12);
		CorpusStore again = CorpusStore.open(folder.resolve("c"));
		assertEquals(List.of("d0", "d1", "d2"), again.documents().stream().map(Document::getId).toList());
		assertEquals(List.of("hala", "yusuf"), again.annotators());
		for (Document document : store.documents()) {
			assertEquals(store.text(document.getId()).string(), again.text(document.getId()).string());
			for (String annotator : store.annotators()) {
				AnnotationSet mine = store.annotations(document.getId(), annotator);
				AnnotationSet theirs = again.annotations(document.getId(), annotator);
				assertEquals(mine.getClaims().size(), theirs.getClaims().size());
				assertEquals(new String(bytes(mine), StandardCharsets.UTF_8), new String(bytes(theirs), StandardCharsets.UTF_8));
			}
		}
	}

	private static byte[] bytes(AnnotationSet set) throws Exception {
		return org.isnad.model.file.IsnadFile.write(set, "a");
	}

	@Test
	void theSameRootIsTheSameObject() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 8, 2, 3);
		assertSame(store.annotations("d0", "hala"), store.annotations("d0", "hala"));
		assertSame(store.sources(), store.sources());
	}

	@Test
	void aSourceIsFoundByItsId() throws Exception {
		CorpusStore store = Corpora.empty(folder);
		SourceEntity ministry = ModelFactory.eINSTANCE.createSourceEntity();
		ministry.setId("e1");
		store.sources().getEntities().addAll(List.of(ModelFactory.eINSTANCE.createSourceEntity(), ministry));
		assertSame(ministry, store.source("e1").orElseThrow());
		assertTrue(store.source("e2").isEmpty());
		assertTrue(store.source(null).isEmpty(), "also where an entity has no id");
	}

	@Test
	void aFolderThatIsNoCorpusIsNamedWithTheRemedy() {
		CorpusException e = assertThrows(CorpusException.class, () -> CorpusStore.open(folder));
		assertTrue(e.getMessage().contains(folder.toString()) && e.getMessage().contains("isnad new"), e.getMessage());
	}

	@Test
	void aCorpusIsNotMadeOverSomethingElse() throws Exception {
		Files.writeString(folder.resolve("thesis.txt"), "x");
		assertThrows(CorpusException.class, () -> Corpora.empty(folder));
		assertEquals("x", Files.readString(folder.resolve("thesis.txt")));
		Corpora.empty(folder.resolve("c"));
		assertThrows(CorpusException.class, () -> Corpora.empty(folder.resolve("c")));
	}

	@Test
	void aDocumentIsAddedOnceAndAfterwardsUnchanged() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d", "a\r\nب\uD83D\uDE00");
		assertThrows(CorpusException.class, () -> Corpora.add(store, "d", "other"));
		assertEquals("a\r\nب\uD83D\uDE00", CorpusStore.open(store.folder()).text("d").string());
		assertEquals(6, store.document("d").get().getTextLength());
	}

	@Test
	void namesThatWouldLeaveTheFolderAreRefused() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		for (String name : List.of("../x", "a/b", "a\\b", "", ".hidden", "con", "document", "a:b", "x".repeat(200))) {
			assertThrows(CorpusException.class, () -> Corpora.add(store, name, "t"), name);
			assertThrows(CorpusException.class, () -> store.annotations("d", name), name);
		}
		assertTrue(CorpusStore.isValidName("هالة_2"));
	}

	@Test
	void aChangedTextIsNotOpened() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 9, 2, 2);
		Path text = store.folder().resolve("documents/d0/text.txt");
		Files.writeString(text, Files.readString(text) + " ");
		CorpusException e = assertThrows(CorpusException.class, () -> CorpusStore.open(store.folder()).text("d0"));
		assertEquals(text, e.file());
	}

	@Test
	void aTruncatedFileIsNamedAndCostsOnlyItself() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 10, 3, 4);
		Path broken = store.fileOf(store.annotations("d0", "hala"));
		byte[] bytes = Files.readAllBytes(broken);
		Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length / 2));
		CorpusStore again = CorpusStore.open(store.folder());
		CorpusException e = assertThrows(CorpusException.class, () -> again.annotations("d0", "hala"));
		assertTrue(e.getMessage().contains("hala.isnad"), e.getMessage());
		assertEquals(4, again.annotations("d1", "hala").getClaims().size());
		assertEquals(bytes.length / 2, Files.size(broken));
	}

	@Test
	void aRemovedDocumentIsInTheBin() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 11, 2, 2);
		store.remove("d0");
		assertEquals(1, CorpusStore.open(store.folder()).documents().size());
		assertTrue(Files.isRegularFile(store.folder().resolve("removed/d0/hala.isnad")));
	}

	@Test
	void whatAKilledProcessLeftGoesWithALaterSave() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 16, 2, 2);
		AnnotationSet set = store.annotations("d0", "hala");
		Path home = store.fileOf(set).getParent();
		Path old = Files.writeString(home.resolve(".saving-1.tmp"), "half");
		Path young = Files.writeString(home.resolve(".saving-2.tmp"), "half");
		Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(3600)));
		set.getClaims().remove(0);
		store.save(set);
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young), "somebody may be writing it");
	}

	@Test
	void aReadOnlyFolderIsToldAndNothingIsHalfWritten() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 12, 2, 2);
		AnnotationSet set = store.annotations("d0", "hala");
		Path home = store.fileOf(set).getParent();
		byte[] before = Files.readAllBytes(store.fileOf(set));
		Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeTrue(!Files.isWritable(home), "the superuser may write anywhere");
			set.getClaims().remove(0);
			CorpusException e = assertThrows(CorpusException.class, () -> store.save(set));
			assertTrue(e.getMessage().contains("hala.isnad"), e.getMessage());
			assertEquals(before.length, Files.size(store.fileOf(set)));
		} finally {
			Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		store.save(set);
		try (Stream<Path> files = Files.list(home)) {
			assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".saving")));
		}
	}

	@Test
	void whatSomebodyElseWroteIsMergedById() throws Exception {
		CorpusStore mine = Corpora.random(folder.resolve("c"), 13, 2, 5);
		AnnotationSet ours = mine.annotations("d0", "hala");
		CorpusStore other = CorpusStore.open(mine.folder());
		AnnotationSet theirs = other.annotations("d0", "hala");
		theirs.getClaims().get(0).setPolarity("NEG");
		theirs.getClaims().get(0).setClaimType("META");
		theirs.getClaims().add(claim("cnew1", 0, 3));
		EcoreUtil.delete(theirs.getCues().get(4));
		other.save(theirs);
		ours.getClaims().add(claim("cnew2", 1, 4));
		Claim another = ours.getClaims().stream().filter(claim -> !claim.getId().equals(theirs.getClaims().get(0).getId())).findFirst().orElseThrow();
		another.setPolarity("POS");
		mine.save(ours);
		AnnotationSet both = CorpusStore.open(mine.folder()).annotations("d0", "hala");
		assertEquals(7, both.getClaims().size());
		assertEquals(4, both.getCues().size());
		assertTrue(both.getClaims().stream().anyMatch(claim -> claim.getId().equals("cnew1")));
		assertTrue(both.getClaims().stream().anyMatch(claim -> claim.getId().equals("cnew2")));
		assertEquals("META", find(both, theirs.getClaims().get(0).getId()).getClaimType());
		assertEquals("POS", find(both, another.getId()).getPolarity());
		assertTrue(mine.warnings().isEmpty(), mine.warnings().toString());
	}

	@Test
	void whatContradictsIsKeptBesideAndTold() throws Exception {
		CorpusStore mine = Corpora.random(folder.resolve("c"), 14, 2, 5);
		CorpusStore other = CorpusStore.open(mine.folder());
		String id = mine.annotations("d0", "hala").getClaims().get(0).getId();
		find(mine.annotations("d0", "hala"), id).setClaimType("STATE");
		find(other.annotations("d0", "hala"), id).setClaimType("META");
		other.save(other.annotations("d0", "hala"));
		mine.save(mine.annotations("d0", "hala"));
		assertEquals("STATE", find(CorpusStore.open(mine.folder()).annotations("d0", "hala"), id).getClaimType());
		assertEquals(1, mine.warnings().size());
		assertTrue(Files.readString(mine.folder().resolve("documents/d0/hala.isnad.other-version")).contains("META"));
	}

	@Test
	void aFullDiskIsToldAndTheOldFileStays() throws Exception {
		Path small = Files.createDirectory(folder.resolve("small"));
		assumeTrue(mount(small), "no small disk can be mounted here");
		try {
			CorpusStore store = Corpora.random(small.resolve("c"), 15, 1, 1);
			Corpora.add(store, "e", "نص ".repeat(50));
			AnnotationSet set = store.annotations("e", "hala");
			set.getClaims().add(claim("c1", 0, 2));
			store.save(set);
			byte[] before = Files.readAllBytes(store.fileOf(set));
			for (int i = 0; i < 20000; i++) {
				set.getClaims().add(claim("x" + i, 0, 2));
			}
			CorpusException e = assertThrows(CorpusException.class, () -> store.save(set));
			assertTrue(e.getMessage().contains("hala.isnad"), e.getMessage());
			assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(store.fileOf(set)));
			set.getClaims().removeIf(claim -> claim.getId().startsWith("x"));
			store.save(set);
		} finally {
			new ProcessBuilder("umount", small.toString()).start().waitFor();
		}
	}

	private static boolean mount(Path at) throws Exception {
		try {
			return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", at.toString()).redirectErrorStream(true).start().waitFor() == 0;
		} catch (java.io.IOException e) {
			return false;
		}
	}

	private static Claim find(AnnotationSet set, String id) {
		return set.getClaims().stream().filter(claim -> claim.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Claim claim(String id, int begin, int end) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(id);
		claim.setSpan(Span.of(begin, end));
		return claim;
	}
}
