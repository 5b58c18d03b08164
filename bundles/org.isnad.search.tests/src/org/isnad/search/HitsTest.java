// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of hits, and hits in files. */
class HitsTest {
	@TempDir
	private Path folder;
	private CorpusStore store;

	@BeforeEach
	void make() throws Exception {
		store = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.BASIC);
		add("a", "قالت القوات إنها دخلت، ثم خرجت القوات.", "2020");
		add("b", "وصلت القوات\tأمس \"ليلا\"", null);
		add("c", "رأت القوّات البحر", "2019-05");
	}

	private void add(String id, String text, String date) throws Exception {
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setId(id);
		document.setTitle("عنوان, " + id);
		document.setPubDate(date);
		store.add(document, text);
	}

	private List<Occurrence> found() throws Exception {
		try (Concordance concordance = new Concordance(store)) {
			concordance.update(null);
			return concordance.find(Query.parse("القوات"), document -> true);
		}
	}

	private List<String> order(HitOrder order) throws Exception {
		List<String> places = new ArrayList<>();
		for (Occurrence place : order.sort(found(), store, null)) {
			places.add(place.document() + place.begin());
		}
		return places;
	}

	@Test
	void eachOrderIsWhatItSays() throws Exception {
		assertEquals(List.of("a5", "a31", "b5", "c4"), order(HitOrder.DOCUMENT));
		assertEquals(List.of("c4", "a5", "a31", "b5"), order(HitOrder.DATE), "without a date last");
		assertEquals(List.of("a31", "c4", "a5", "b5"), order(HitOrder.BEFORE), "خرجت رات قالت وصلت");
		assertEquals(List.of("a31", "c4", "b5", "a5"), order(HitOrder.AFTER), "nothing, البحر, امس, انها: by the letters of Unicode");
		assertEquals(order(HitOrder.DOCUMENT), order(HitOrder.MATCH), "the same word, whatever its marks");
	}

	@Test
	void sortingCanBeCancelled() throws Exception {
		List<Occurrence> found = found();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> HitOrder.BEFORE.sort(found, store, cancelled));
	}

	@Test
	void aTableHasARowForEachHit() throws Exception {
		String csv = write(HitFormat.CSV);
		List<String> rows = csv.lines().toList();
		assertEquals("document,title,outlet,date,begin,end,left,match,right,annotator,id", rows.get(0));
		assertEquals(5, rows.size());
		assertEquals("b,\"عنوان, b\",,,5,11,وصلت ,القوات,\"\tأمس \"\"ليلا\"\"\",,", rows.get(3));
		String tsv = write(HitFormat.TSV);
		assertEquals("b\tعنوان, b\t\t\t5\t11\tوصلت \tالقوات\t أمس \"ليلا\"\t\t", tsv.lines().toList().get(3));
	}

	@Test
	void jsonIsOneObject() throws Exception {
		String json = write(HitFormat.JSON);
		assertTrue(json.startsWith("{\"query\":\"القوات\",\"total\":4,\"hits\":[\n{\"document\":\"a\",\"title\":\"عنوان, a\",\"date\":\"2020\",\"begin\":5,\"end\":11,"), json);
		assertTrue(json.contains("\"right\":\"\\tأمس \\\"ليلا\\\"\"}"), json);
		assertTrue(json.endsWith("}\n]}\n"), json);
	}

	@Test
	void theBytesAreTheSameUnderAnyLocale() throws Exception {
		Locale before = Locale.getDefault();
		try {
			String english = write(HitFormat.JSON) + write(HitFormat.CSV);
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(english, write(HitFormat.JSON) + write(HitFormat.CSV));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void whatCannotBeWrittenSaysSoAndLeavesNothing() throws Exception {
		List<Occurrence> found = found();
		Path file = folder.resolve("nowhere/hits.csv");
		CorpusException failed = assertThrows(CorpusException.class, () -> new ExportHits(store, "q", found, file, HitFormat.CSV).run(null));
		assertTrue(failed.getMessage().contains(file.toString()), failed.getMessage());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Path kept = folder.resolve("hits.csv");
		Files.writeString(kept, "before");
		assertThrows(OperationCanceledException.class, () -> new ExportHits(store, "q", found, kept, HitFormat.CSV).run(cancelled));
		assertEquals("before", Files.readString(kept));
		try (var files = Files.list(folder)) {
			assertFalse(files.anyMatch(path -> path.toString().endsWith(".writing")));
		}
	}

	private String write(HitFormat format) throws Exception {
		Path file = folder.resolve("hits." + format.extension());
		assertEquals(format, HitFormat.of(file).orElseThrow());
		return Files.readString(new ExportHits(store, "القوات", found(), file, format).run(null));
	}
}
