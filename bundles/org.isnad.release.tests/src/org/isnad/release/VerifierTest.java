// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

import org.isnad.core.CorpusStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wrong thing in a release, even with checksums that were made to fit, is found and named. */
class VerifierTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;
	private Path release;

	@BeforeEach
	void makeRelease() throws Exception {
		CorpusStore store = new GoldCorpus(6).relate("r1", "CONTRADICTION", "d00a", "d01a").relate("r2", "SUPPORT", "d02a", "d02b")
				.row("{'event_id':'v1'}").row("{'anchor_id':'n1','doc_id':'d00','kind':'TIME','spans':[{'start':0,'end':2}],'claim_ids':['d00a']}").in(folder);
		release = folder.resolve("release");
		new ReleaseOperation(store, release, ReleaseOptions.defaults(), null).run(null);
		assertTrue(ReleaseVerifier.verify(release, null).ok());
	}

	/** Changes a file; the checksums are made to fit, so that the deeper checks have to find it. */
	private VerificationResult.Failure changed(String path, UnaryOperator<String> change) throws Exception {
		Path file = release.resolve(path);
		String before = Files.readString(file);
		String after = change.apply(before);
		assertFalse(before.equals(after), "the test changed nothing");
		Files.writeString(file, after);
		Files.delete(release.resolve(Checksums.FILE));
		Checksums.write(release);
		VerificationResult result = ReleaseVerifier.verify(release, null);
		assertFalse(result.ok());
		return result.failures().get(0);
	}

	@Test
	void theDescriptionForMachinesIsHeldAgainstTheFiles() throws Exception {
		assertEquals(Croissant.FILE, changed(Croissant.FILE, text -> text.replaceFirst("\"sha256\": \"[0-9a-f]{4}", "\"sha256\": \"zzzz")).file());
		assertEquals(Croissant.FILE, changed(Croissant.FILE, text -> text.replace("\"@id\": \"claims/claim_id\"\n            }", "\"@id\": \"claims/no_id\"\n            }")).file());
		assertEquals(Croissant.FILE, changed(Croissant.FILE, text -> "[").file());
	}

	private String fileWith(String table, String text) throws Exception {
		for (String split : List.of("train", "validation", "test")) {
			String path = "data/" + table + "/" + split + ".jsonl";
			if (Files.readString(release.resolve(path)).contains(text)) {
				return path;
			}
		}
		throw new AssertionError(text);
	}

	@Test
	void everyFlippedByteIsFound() throws Exception {
		List<Path> files = new ArrayList<>();
		try (var tree = Files.walk(release)) {
			tree.filter(Files::isRegularFile).sorted().forEach(files::add);
		}
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < (FULL ? 5000 : 200); i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			if (bytes.length == 0) {
				continue;
			}
			int at = random.nextInt(bytes.length);
			byte[] flipped = bytes.clone();
			flipped[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, flipped);
			VerificationResult result = ReleaseVerifier.verify(release, null);
			assertFalse(result.ok(), file + " at " + at);
			Files.write(file, bytes);
		}
		assertTrue(ReleaseVerifier.verify(release, null).ok());
	}

	@Test
	void noMutationMakesItCrash() throws Exception {
		List<Path> files = new ArrayList<>();
		try (var tree = Files.walk(release)) {
			tree.filter(path -> Files.isRegularFile(path) && !path.endsWith(Checksums.FILE)).sorted().forEach(files::add);
		}
		String[] pieces = { "null", "[]", "{}", "-1", "1e999999999", "\"", "\\ud800", "99999999999999999999", "true", "\u0000", "[[[[", "}\n{" };
		SplittableRandom random = new SplittableRandom(12);
		for (int i = 0; i < (FULL ? 3000 : 120); i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			if (bytes.length == 0) {
				continue;
			}
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + random.nextInt(12));
			String piece = pieces[random.nextInt(pieces.length)];
			if (random.nextBoolean() && text.indexOf(':', from) > 0) {
				from = text.indexOf(':', from) + 1;
				int end = from;
				while (end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
					end++;
				}
				to = end;
			}
			Files.write(file, (text.substring(0, from) + piece + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1));
			Files.delete(release.resolve(Checksums.FILE));
			Checksums.write(release);
			ReleaseVerifier.verify(release, null);
			Files.write(file, bytes);
		}
		Files.delete(release.resolve(Checksums.FILE));
		Checksums.write(release);
		assertTrue(ReleaseVerifier.verify(release, null).ok());
	}

	@Test
	void spansThatSlipped() throws Exception {
		String path = fileWith("claims", "\"d00a\"");
		VerificationResult.Failure failure = changed(path, text -> text.replaceFirst("\"spans\":\\[\\{\"start\":0,\"end\":5", "\"spans\":[{\"start\":0,\"end\":6"));
		assertEquals(path, failure.file());
		assertTrue(failure.line() > 0 && failure.offset() == 0, failure.toString());
	}

	@Test
	void utf16SpansThatSlipped() throws Exception {
		VerificationResult.Failure failure = changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\"spans_utf16\":\\[\\{\"start\":0,\"end\":6", "\"spans_utf16\":[{\"start\":0,\"end\":5"));
		assertEquals(0, failure.offset());
	}

	@Test
	void changedWords() throws Exception {
		changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\"text\":\"خبر", "\"text\":\"حبر"));
	}

	@Test
	void changedTexts() throws Exception {
		assertTrue(changed(fileWith("documents", "\"d00\""), text -> text.replaceFirst("رقم", "رقن")).message().contains("sha256"));
	}

	@Test
	void idsThatPointNowhere() throws Exception {
		assertTrue(changed(fileWith("attribution", "d00t"), text -> text.replace("\"d00b\"", "\"d00x\"")).message().contains("d00x"));
	}

	@Test
	void entitiesThatPointNowhere() throws Exception {
		assertTrue(changed("data/sources/sources.jsonl", text -> text.replace("\"e1\"", "\"e2\"")).message().contains("e1"));
	}

	@Test
	void anchorsThatPointNowhere() throws Exception {
		changed(fileWith("anchors", "n1"), text -> text.replace("\"claim_ids\":[\"d00a\"]", "\"claim_ids\":[\"x\"]"));
	}

	@Test
	void componentsThatAreNone() throws Exception {
		VerificationResult.Failure failure = changed(fileWith("nli", "r1.12"), text -> text.replace("\"component_id\":\"d00\"", "\"component_id\":\"d01\""));
		assertTrue(failure.message().contains("d01") && failure.message().contains("component_id") && failure.line() > 0, failure.toString());
	}

	@Test
	void tokensThatSlipped() throws Exception {
		VerificationResult.Failure failure = changed(fileWith("tokens", "\"d00\""), text -> text.replaceFirst("\"starts\":\\[0,4,", "\"starts\":[0,5,"));
		assertTrue(failure.file().startsWith("data/tokens/") && failure.offset() == 5, failure.toString());
	}

	@Test
	void tagsThatGoOnWithoutABeginning() throws Exception {
		assertTrue(changed(fileWith("tokens", "\"d00\""), text -> text.replaceFirst("\"claim_tags\":\\[1,2", "\"claim_tags\":[2,2")).message().contains("BIO"));
	}

	@Test
	void pairsThatWereNotSampled() throws Exception {
		assertTrue(changed(fileWith("nli", "r1.12"), text -> text.replace("\"relation_id\":\"r1\"", "\"relation_id\":null")).message().contains("contradiction"));
	}

	@Test
	void wrongPairs() throws Exception {
		assertTrue(changed(fileWith("nli", "r1.12"), text -> text.replace("\"label\":\"contradiction\"", "\"label\":\"neutral\"")).message().contains("neutral"));
	}

	@Test
	void tagsThatAreInNoTagset() throws Exception {
		assertTrue(changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\"polarity\":\"POS\"", "\"polarity\":\"SIDEWAYS\"")).message().contains("SIDEWAYS"));
	}

	@Test
	void aSchemeThatIsNone() throws Exception {
		for (String nonsense : List.of("[]", "{}", "{\"tagsets\":[5]}", "{\"tagsets\":[{\"layer\":null,\"tags\":\"x\"}]}", "{\"tagsets\":[{\"layer\":\"a\",\"name\":\"b\",\"tags\":[null]}]}")) {
			Files.writeString(release.resolve("scheme.json"), nonsense);
			assertTrue(ReleaseVerifier.verify(release, null).failures().stream().anyMatch(each -> each.file().equals("scheme.json") && each.message().contains("JSON")), nonsense);
		}
	}

	@Test
	void derivedValuesThatSaySomethingElse() throws Exception {
		assertTrue(changed(fileWith("relations", "r1"), text -> text.replaceFirst("\"scope\":\"\\w+\"", "\"scope\":\"ELSEWHERE\"")).message().contains("scope"));
	}

	@Test
	void depthsThatSaySomethingElse() throws Exception {
		assertTrue(changed(fileWith("attribution", "\"depth\":1"), text -> text.replaceFirst("\"depth\":1", "\"depth\":9")).message().contains("depth"));
	}

	@Test
	void rowsOfAnotherShape() throws Exception {
		assertTrue(changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\"polarity\":\"POS\",", "")).message().contains("polarity"));
	}

	@Test
	void keysThatNobodyKnows() throws Exception {
		assertTrue(changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\\{", "{\"colour\":1,")).message().contains("colour"));
	}

	@Test
	void values() throws Exception {
		assertTrue(changed(fileWith("claims", "\"d00a\""), text -> text.replaceFirst("\"adjudicator_added\":false", "\"adjudicator_added\":\"no\"")).message().contains("adjudicator_added"));
	}

	@Test
	void rowsThatAreGone() throws Exception {
		changed(fileWith("claims", "\"d00a\""), text -> text.substring(text.indexOf('\n') + 1));
	}

	@Test
	void rowsThatStandTwice() throws Exception {
		changed("data/sources/sources.jsonl", text -> text + text);
	}

	@Test
	void leaks() throws Exception {
		String path = fileWith("documents", "\"d01\"");
		String other = path.contains("train") ? "test" : "train";
		String line = Files.readAllLines(release.resolve(path)).stream().filter(each -> each.contains("\"d01\"")).findFirst().orElseThrow();
		Path target = release.resolve("data/documents/" + other + ".jsonl");
		Files.writeString(target, Files.readString(target) + line.replaceFirst("\"split\":\"\\w+\"", "\"split\":\"" + other + "\"") + "\n");
		VerificationResult result = afterChange(path, text -> text.replace(line + "\n", ""));
		assertTrue(result.failures().stream().anyMatch(each -> each.message().contains("d00") && each.message().contains("d01") && each.message().contains("different splits")), result.toString());
	}

	private VerificationResult afterChange(String path, UnaryOperator<String> change) throws Exception {
		changed(path, change);
		return ReleaseVerifier.verify(release, null);
	}

	@Test
	void filesThatAreGoneOrNew() throws Exception {
		Files.writeString(release.resolve("data/extra.txt"), "x");
		assertTrue(ReleaseVerifier.verify(release, null).failures().stream().anyMatch(each -> each.file().equals("data/extra.txt") && each.message().contains("SHA256SUMS")));
		Files.delete(release.resolve("data/extra.txt"));
		Files.delete(release.resolve("scheme.json"));
		assertEquals(Checksums.FILE, ReleaseVerifier.verify(release, null).failures().get(0).file());
	}

	@Test
	void pathsThatLeadOut() throws Exception {
		Path sums = release.resolve(Checksums.FILE);
		String good = Files.readString(sums);
		for (String trick : List.of("../rows.jsonl", "/etc/passwd", "data/../README.md", "./README.md", "C:\\x", "data//x", " x")) {
			Files.writeString(sums, good + "0".repeat(64) + "  " + trick + "\n");
			VerificationResult.Failure failure = ReleaseVerifier.verify(release, null).failures().get(0);
			assertEquals(Checksums.FILE, failure.file());
			assertTrue(failure.message().contains("leads out"), trick + ": " + failure);
		}
	}

	@Test
	void linksAreNotFollowed() throws Exception {
		Files.delete(release.resolve("scheme.json"));
		Files.createSymbolicLink(release.resolve("scheme.json"), folder.resolve("rows.jsonl"));
		assertTrue(ReleaseVerifier.verify(release, null).failures().stream().anyMatch(each -> each.file().equals("scheme.json") && each.message().contains("link")));
	}

	@Test
	void whatIsNoRelease() throws Exception {
		assertFalse(ReleaseVerifier.verify(folder.resolve("nowhere"), null).ok());
		assertFalse(ReleaseVerifier.verify(folder.resolve("corpus"), null).ok());
		Files.writeString(release.resolve(Manifest.FILE), "[]");
		assertFalse(ReleaseVerifier.verify(release, null).ok());
	}

	@Test
	void newerReleases() throws Exception {
		assertTrue(changed(Manifest.FILE, text -> text.replace("\"format_version\": 2", "\"format_version\": 3")).message().contains("newer"));
	}
}
