// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.FolderTree;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonObject;

/**
 * Puts the texts back into a release of annotations only. A text is the right one if its SHA-256 is that of the release, whatever its file is called; then the words
 * before and behind every claim are held against it too. What comes out is verified, and is there whole or not at all.
 */
@SuppressWarnings("nls")
public final class RehydrateOperation {
	private static final String DATA = "data";

	private final Path release;
	private final Path texts;
	private final Path out;

	/**
	 * Prepares it.
	 *
	 * @param release the folder of the release
	 * @param texts a folder with the texts as files of UTF-8, at any depth
	 * @param out the folder of the release with texts; not there yet, or empty
	 */
	public RehydrateOperation(Path release, Path texts, Path out) {
		this.release = release;
		this.texts = texts;
		this.out = out.toAbsolutePath().normalize();
	}

	/**
	 * Puts them back.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @return what came of it: each document whose text is not among those given is a failure, and then nothing was written
	 * @throws CorpusException if the folder is no release of annotations only, something is in the folder already, or a file cannot be read or written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public VerificationResult run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.rehydrating, 100);
		Path parts = out.resolveSibling("." + out.getFileName() + ".rehydrating");
		try {
			checkRequest();
			Map<String, Path> given = givenTexts(progress.split(20));
			Findings findings = new Findings();
			Map<String, Path> found = find(given, findings);
			if (!findings.result().ok()) {
				return findings.result();
			}
			FolderTree.delete(parts);
			copy(parts);
			new TextReturn(parts, found).run(progress.split(40));
			describe(parts);
			VerificationResult result = ReleaseVerifier.verify(parts, progress.split(40));
			if (result.ok()) {
				Files.deleteIfExists(out);
				Files.move(parts, out, StandardCopyOption.ATOMIC_MOVE);
			}
			return result;
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, out, String.valueOf(e.getMessage())), out, e);
		} catch (UncheckedIOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, out, String.valueOf(e.getCause().getMessage())), out, e);
		} finally {
			FolderTree.deleteQuietly(parts);
		}
	}

	private void checkRequest() throws CorpusException, IOException {
		Path manifest = release.resolve(Manifest.FILE);
		if (!Files.isRegularFile(manifest)) {
			throw new CorpusException(NLS.bind(Messages.noPrevious, release), release, null);
		}
		JsonObject json = JsonLines.parse(Files.readString(manifest));
		if (!json.has("annotations_only") || !json.get("annotations_only").isJsonPrimitive() || !json.get("annotations_only").getAsBoolean()) {
			throw new CorpusException(NLS.bind(Messages.hasTexts, release), release, null);
		}
		if (!Files.isDirectory(texts)) {
			throw new CorpusException(NLS.bind(Messages.noTexts, texts), texts, null);
		}
		try (Stream<Path> entries = Files.isDirectory(out) ? Files.list(out) : Stream.empty()) {
			if (Files.exists(out) && (!Files.isDirectory(out) || entries.findAny().isPresent())) {
				throw new CorpusException(NLS.bind(Messages.notEmpty, out), out, null);
			}
		}
	}

	/** The files by the checksum of their bytes. */
	private Map<String, Path> givenTexts(SubMonitor monitor) throws IOException {
		Map<String, Path> given = new HashMap<>();
		List<Path> files;
		try (Stream<Path> tree = Files.walk(texts)) {
			files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
		monitor.setWorkRemaining(files.size());
		for (Path file : files) {
			monitor.split(1);
			given.putIfAbsent(Checksums.of(file), file);
		}
		return given;
	}

	/** The file of each document; a document without one is told of. */
	private Map<String, Path> find(Map<String, Path> given, Findings findings) throws IOException {
		Map<String, Path> found = new TreeMap<>();
		for (Path file : tables(release)) {
			if (file.getParent().endsWith(ReleaseTable.DOCUMENTS)) {
				String name = Checksums.name(release, file);
				JsonLines.read(file, new JsonLines.Visitor() {
					@Override
					public void row(int line, JsonObject row) {
						Path text = given.get(ReleaseRows.text(row, "sha256"));
						if (text == null) {
							findings.fail(name, line, -1, NLS.bind(Messages.textNotGiven, ReleaseRows.text(row, "doc_id"), ReleaseRows.text(row, "sha256")));
						} else {
							found.put(ReleaseRows.text(row, "doc_id"), text);
						}
					}

					@Override
					public void malformed(int line, String reason) {
						findings.fail(name, line, -1, reason);
					}
				});
			}
		}
		return found;
	}

	static List<Path> tables(Path release) throws IOException {
		try (Stream<Path> tree = Files.walk(release.resolve(DATA))) {
			return tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
	}

	private void copy(Path parts) throws IOException {
		List<Path> files;
		try (Stream<Path> tree = Files.walk(release)) {
			files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
		}
		for (Path file : files) {
			Path target = parts.resolve(release.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
	}

	/** Says of the files what they are now. */
	private static void describe(Path parts) throws IOException {
		ReleaseFiles files = new ReleaseFiles(parts);
		JsonObject manifest = JsonLines.parse(Files.readString(parts.resolve(Manifest.FILE)));
		manifest.addProperty("rehydrated", true);
		files.writeJson(Manifest.FILE, manifest);
		JsonObject croissant = JsonLines.parse(Files.readString(parts.resolve(Croissant.FILE)));
		for (var each : croissant.getAsJsonArray("distribution")) {
			JsonObject object = each.getAsJsonObject();
			if (object.has("sha256")) {
				Path file = parts.resolve(object.get("@id").getAsString());
				object.addProperty("sha256", Checksums.of(file));
				object.addProperty("contentSize", Files.size(file) + " B");
			}
		}
		files.writeJson(Croissant.FILE, croissant);
		Checksums.write(parts);
	}
}
