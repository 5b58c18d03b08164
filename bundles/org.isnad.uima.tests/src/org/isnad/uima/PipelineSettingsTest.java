// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineSettingsTest {
	@TempDir
	Path folder;

	@Test
	void whatIsSavedIsReadAgain() throws Exception {
		SplittableRandom random = new SplittableRandom(5);
		for (int round = 0; round < 50; round++) {
			List<PipelineSetting> settings = new ArrayList<>();
			for (int i = 0; i < random.nextInt(4); i++) {
				PipelineSetting setting = PipelineSetting.of("p" + i).on(random.nextBoolean());
				setting = random.nextBoolean() ? setting.threshold(random.nextInt(100) / 100.0) : setting;
				setting = random.nextBoolean() ? setting.timeout(Duration.ofMillis(1 + random.nextInt(100_000))) : setting;
				settings.add(random.nextBoolean() ? setting.parameter("قاموس/x y", "# [=] «قيمة»").parameter("b", "") : setting);
			}
			PipelineSettings whole = new PipelineSettings(settings);
			Path file = folder.resolve("some/pipelines.conf");
			whole.save(file);
			assertEquals(whole, PipelineSettings.load(file, problem -> {
				throw new AssertionError(problem);
			}));
		}
	}

	@Test
	void brokenLinesAreToldAndNothingIsLost() throws Exception {
		Path file = folder.resolve("pipelines.conf");
		String text = "on = true\n[a]\nthreshold = high\non = false\nwhat is this\n[b]\ntimeout = -3\nthreshold = 0.25\n[a]\n";
		Files.writeString(file, text);
		List<String> problems = new ArrayList<>();
		PipelineSettings settings = PipelineSettings.load(file, problems::add);
		assertEquals(5, problems.size(), problems.toString());
		assertTrue(problems.get(1).contains("pipelines.conf") && problems.get(1).contains("3") && problems.get(1).contains("threshold = high"), problems.get(1));
		assertFalse(settings.of("a").on());
		assertEquals(0.25, settings.of("b").threshold());
		settings.save(file);
		assertEquals(text, Files.readString(folder.resolve("pipelines.conf.unread")));
	}

	@Test
	void aFileThatIsNotThereSetsNothingAndOneThatCannotBeReadIsTold() throws Exception {
		List<String> problems = new ArrayList<>();
		assertEquals(PipelineSettings.NONE, PipelineSettings.load(folder.resolve("none.conf"), problems::add));
		assertTrue(problems.isEmpty());
		Path file = Files.write(folder.resolve("bytes.conf"), new byte[] { (byte) 0xC3, 0x28 });
		assertEquals(PipelineSettings.NONE, PipelineSettings.load(file, problems::add));
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().contains("bytes.conf"));
	}

	@Test
	void pipelinesRunInTheirOrderIfTheyAreOn() {
		List<Pipeline> all = List.of(pipeline("relate", Pipeline.Scope.CORPUS), pipeline("a", Pipeline.Scope.DOCUMENT), pipeline("b", Pipeline.Scope.DOCUMENT));
		assertEquals(List.of("a", "b", "relate"), ids(PipelineSettings.NONE.chosen(all)));
		PipelineSettings set = PipelineSettings.NONE.with(PipelineSetting.of("gone")).with(PipelineSetting.of("b")).with(PipelineSetting.of("a").on(false));
		assertEquals(List.of("b", "relate"), ids(set.chosen(all)));
		assertEquals(List.of("a", "b", "relate"), ids(set.inOrder(List.of("a", "b")).order(all)));
		assertEquals(0.5, set.with(PipelineSetting.of("b").threshold(0.5)).of("b").threshold());
	}

	@Test
	void valuesOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> PipelineSetting.of("a").threshold(1.5));
		assertThrows(IllegalArgumentException.class, () -> PipelineSetting.of("a").threshold(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> PipelineSetting.of("a").parameter("x", "two\nlines"));
		assertThrows(IllegalArgumentException.class, () -> PipelineSetting.of("a]"));
		assertThrows(IllegalArgumentException.class, () -> PipelineSetting.of("a").timeout(Duration.ZERO));
	}

	@Test
	void aPaceForetellsTheRestFromTheAmount() {
		long[] now = { 0 };
		Pace pace = new Pace(4, 1000, () -> now[0]);
		assertEquals("0 of 4", pace.text());
		now[0] = TimeUnit.SECONDS.toNanos(10);
		pace.done(100);
		assertEquals("1 of 4 · 0.1 documents/s · 1:30 left", pace.text());
		assertEquals("2:03:09", Pace.clockTime(2 * 3600 + 3 * 60 + 9));
	}

	private static Pipeline pipeline(String id, Pipeline.Scope scope) {
		return new Pipeline(id, id, List.of(), scope, null, null);
	}

	private static List<String> ids(List<Pipeline> pipelines) {
		return pipelines.stream().map(Pipeline::id).toList();
	}
}
