// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever becomes of a file of a corpus, reading it ends, and ends with a {@link CorpusException} that names a file or with a corpus that can be looked at.
 * The sample corpus is used where this runs in the source tree, a random one always.
 */
class FuzzTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");
	private static final int ROUNDS = FULL ? 6_000 : 400;
	private static final Path SAMPLE = Path.of(System.getProperty("isnad.root", "../..")).resolve("bundles/org.isnad.sample/corpus");

	@TempDir
	Path folder;

	@Test
	void randomCorpus() throws Exception {
		fuzz(Corpora.random(folder.resolve("corpus"), 1, 3, 10).folder(), 1, ROUNDS);
	}

	@Test
	void sampleCorpus() throws Exception {
		assumeTrue(Files.isDirectory(SAMPLE), "not in the source tree: " + SAMPLE.toAbsolutePath());
		Path corpus = folder.resolve("sample");
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			for (Path file : files.sorted().toList()) {
				Files.copy(file, corpus.resolve(SAMPLE.relativize(file).toString()));
			}
		}
		fuzz(corpus, 2, ROUNDS / 20);
	}

	private void fuzz(Path corpus, long seed, int rounds) throws Exception {
		List<Path> files;
		try (Stream<Path> tree = Files.walk(corpus)) {
			files = tree.filter(file -> file.toString().endsWith(".isnad") || file.endsWith("text.txt")).sorted().toList();
		}
		SplittableRandom random = new SplittableRandom(seed);
		int refused = 0;
		for (int round = 0; round < rounds; round++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] original = Files.readAllBytes(file);
			byte[] changed = change(original, random);
			Files.write(file, changed);
			String what = "seed " + seed + ", round " + round + ", " + corpus.relativize(file);
			refused += assertTimeoutPreemptively(Duration.ofSeconds(60), () -> lookAtEverything(corpus, what), what) ? 0 : 1;
			Files.write(file, original);
		}
		assertTrue(refused > 0, "no change did any harm: the fuzzer is blunt");
		assertTrue(lookAtEverything(corpus, "the corpus as it was"));
	}

	/** Whether everything could be read; what cannot must be told by a CorpusException with a message. */
	private static boolean lookAtEverything(Path corpus, String what) {
		try {
			CorpusStore store = CorpusStore.open(corpus);
			for (Document document : store.documents()) {
				store.suggestions(document.getId());
			}
			List<Problem> problems = new Validator(Rules.shipped()).validate(store, store.annotators(), null);
			return problems.stream().noneMatch(problem -> problem.id() == null) && store.warnings().isEmpty();
		} catch (CorpusException e) {
			assertTrue(e.getMessage() != null && e.getMessage().length() > 20, what + ": " + e.getMessage());
			return false;
		} catch (RuntimeException | StackOverflowError e) {
			return fail(what, e);
		}
	}

	private static byte[] change(byte[] bytes, SplittableRandom random) {
		if (bytes.length == 0) {
			return new byte[] { (byte) random.nextInt(256) };
		}
		return switch (random.nextInt(7)) {
			case 0 -> flipped(bytes, random, 1);
			case 1 -> flipped(bytes, random, 1 + random.nextInt(20));
			case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
			case 3 -> lines(bytes, random, false);
			case 4 -> lines(bytes, random, true);
			case 5 -> values(bytes, random);
			default -> spliced(bytes, random);
		};
	}

	private static byte[] flipped(byte[] bytes, SplittableRandom random, int times) {
		byte[] changed = bytes.clone();
		for (int i = 0; i < times; i++) {
			changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return changed;
	}

	/** Takes lines away, doubles them, or mixes their order. */
	private static byte[] lines(byte[] bytes, SplittableRandom random, boolean doubled) {
		List<String> lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
		int at = random.nextInt(lines.size());
		if (doubled) {
			lines.add(random.nextInt(lines.size() + 1), lines.get(at));
		} else if (random.nextBoolean()) {
			lines.remove(at);
		} else {
			Collections.swap(lines, at, random.nextInt(lines.size()));
		}
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	/** Puts the value of one attribute in the place of another's, or something odd. */
	private static byte[] values(byte[] bytes, SplittableRandom random) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		List<int[]> places = new ArrayList<>();
		for (int begin = text.indexOf('"'); begin >= 0;) {
			int end = text.indexOf('"', begin + 1);
			if (end < 0) {
				break;
			}
			places.add(new int[] { begin + 1, end });
			begin = text.indexOf('"', end + 1);
		}
		if (places.isEmpty()) {
			return flipped(bytes, random, 1);
		}
		int[] to = places.get(random.nextInt(places.size()));
		int[] from = places.get(random.nextInt(places.size()));
		String[] odd = { "", "-1", "0-0", "5-3", "0-99999999", "2147483647-2147483648", "1-2,1-2", "NaN", "true", "#//", "a b c", "//@claims.0", "x:y#z", "\u0645", "&#0;", "&x;" };
		String value = random.nextBoolean() ? text.substring(from[0], from[1]) : odd[random.nextInt(odd.length)];
		return (text.substring(0, to[0]) + value + text.substring(to[1])).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] spliced(byte[] bytes, SplittableRandom random) {
		int from = random.nextInt(bytes.length);
		int length = Math.min(bytes.length - from, 1 + random.nextInt(200));
		int to = random.nextInt(bytes.length);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			out.write(Arrays.copyOf(bytes, to));
			out.write(bytes, from, length);
			out.write(Arrays.copyOfRange(bytes, to, bytes.length));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
