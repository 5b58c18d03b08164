// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Attribution;
import org.isnad.model.SourceEntity;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources of several documents become the entities of one registry. */
class SourceEntitiesTest {
	@TempDir
	Path folder;
	private String home;

	@BeforeEach
	void aHomeOfItsOwn() {
		home = System.setProperty("user.home", folder.toString());
	}

	@AfterEach
	void theHomeAsItWas() {
		System.setProperty("user.home", home);
	}

	@Test
	void thePersonIsOneAcrossDocumentsAndTheUnnamedAreNot() throws Exception {
		CorpusStore store = run("قال محافظ البنك ناصر الدوسري إن السعر ثابت. وأضاف الدوسري أن الاحتياطي يكفي. وقال مصدر مالي إن السعر سيرتفع.",
				"أكد ناصر الدوسري أن السعر ثابت. وقال مصدر مالي إن السعر سيهبط. وقالت وزارة المالية إن الخطة جاهزة.");
		assertEquals(entity(store, "d0", 0), entity(store, "d0", 1));
		assertEquals(entity(store, "d0", 0), entity(store, "d1", 0));
		assertNotEquals(entity(store, "d0", 2), entity(store, "d1", 1));
		SourceEntity person = store.sources().getEntities().stream().filter(e -> e.getId().equals(entity(store, "d0", 0))).findFirst().orElseThrow();
		assertEquals("ناصر الدوسري PERSON null", person.getName() + " " + person.getSourceType() + " " + person.getDocument());
		assertTrue(person.getAliases().containsAll(List.of("الدوسري", "محافظ البنك ناصر الدوسري")), person.getAliases().toString());
		assertEquals(List.of("d0", "d1"), store.sources().getEntities().stream().filter(e -> "ANONYMOUS".equals(e.getSourceType())).map(SourceEntity::getDocument).sorted().toList());
	}

	@Test
	void whoGoesOnSpeakingIsTheSame() throws Exception {
		CorpusStore store = run("قال وزير الصحة إن المستشفى جاهز، مضيفا أن الأطباء وصلوا. وأشار المصدر نفسه إلى أن الدواء متوافر.");
		assertEquals(entity(store, "d0", 0), entity(store, "d0", 1));
		assertEquals(entity(store, "d0", 0), entity(store, "d0", 2));
	}

	@Test
	void namesOfTheUserAndOfTheCorpusAreRead() throws Exception {
		Files.createDirectories(OwnNames.userFile().getParent());
		Files.writeString(OwnNames.userFile(), "kind\tname\tforms\twithin\nMEDIA\tSiraj\tالسراج الجديد\t\n");
		CorpusStore store = prepared("ذكرت السراج الجديد أن الجسر أغلق. وقالت منارة إن الجسر مفتوح.");
		Files.writeString(store.folder().resolve(OwnNames.FILE), "kind\tname\tforms\twithin\nORGANISATION\tManara\tمنارة\t\n");
		suggest(store);
		assertEquals(List.of("MEDIA", "ORGANISATION"), store.sources().getEntities().stream().map(SourceEntity::getSourceType).sorted().toList());
	}

	@Test
	void aFaultyFileIsToldWithItsLine() throws Exception {
		CorpusStore store = prepared("قال الوزير إن الجسر أغلق.");
		Files.writeString(store.folder().resolve(OwnNames.FILE), "kind\tname\tforms\twithin\nSHIP\tManara\tمنارة\t\n");
		String message = assertThrows(CorpusException.class, () -> suggest(store)).getMessage();
		assertTrue(message.contains("names.tsv, line 2") && message.contains("SHIP"), message);
	}

	private CorpusStore prepared(String... texts) throws CorpusException {
		return new Suggesting(folder.resolve("c"), "ar", texts).store();
	}

	private CorpusStore run(String... texts) throws CorpusException {
		CorpusStore store = prepared(texts);
		suggest(store);
		return store;
	}

	private static void suggest(CorpusStore store) throws CorpusException {
		SuggestResult result = new SuggestOperation(store, ShippedPipelines.all().find("attributions").orElseThrow(), d -> true, "machine").run(null);
		assertEquals(List.of(), result.failed());
	}

	/** The entity of the nth attribution in text order. */
	private static String entity(CorpusStore store, String document, int nth) {
		try {
			Attribution attribution = store.annotations(document, "machine").getAttributions().stream()
					.sorted((a, b) -> a.getCue().getSpan().compareTo(b.getCue().getSpan())).toList().get(nth);
			return attribution.getSource() == null ? attribution.getEntity() : attribution.getSource().getEntity();
		} catch (CorpusException e) {
			throw new AssertionError(e);
		}
	}
}
