// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Holds every file of a release against SHA256SUMS, and SHA256SUMS against what is there. No path in it is ever opened: only files found by walking the folder are. */
final class ChecksumCheck {
	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\r\\n]+)"); //$NON-NLS-1$

	private final Path release;
	private final Findings findings;

	ChecksumCheck(Path release, Findings findings) {
		this.release = release;
		this.findings = findings;
	}

	/** The checksums of the files that are there, by path. */
	SortedMap<String, String> run() throws IOException {
		if (hasLinks()) {
			return new TreeMap<>();
		}
		SortedMap<String, String> there = Checksums.inFolder(release);
		SortedMap<String, String> listed = read();
		if (listed == null) {
			return there;
		}
		there.forEach((file, sum) -> {
			findings.fileChecked();
			String expected = listed.get(file);
			if (expected == null) {
				findings.fail(file, Messages.sumMissing);
			} else if (!expected.equals(sum)) {
				findings.fail(file, NLS.bind(Messages.sumDiffers, sum, expected));
			}
		});
		return there;
	}

	private boolean hasLinks() throws IOException {
		boolean found = false;
		try (Stream<Path> tree = Files.walk(release)) {
			for (Path path : tree.filter(Files::isSymbolicLink).sorted().toList()) {
				findings.fail(Checksums.name(release, path), Messages.link);
				found = true;
			}
		}
		return found;
	}

	private SortedMap<String, String> read() throws IOException {
		Path file = release.resolve(Checksums.FILE);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			findings.fail(Checksums.FILE, Messages.noSums);
			return null;
		}
		// What is no UTF-8 becomes a character that no name has, so that whatever is in it, this goes on.
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		if (!text.endsWith("\n")) { //$NON-NLS-1$
			findings.fail(Checksums.FILE, Messages.sumLine);
		}
		SortedMap<String, String> listed = new TreeMap<>();
		List<String> lines = List.of(text.split("\n", -1)); //$NON-NLS-1$
		String before = ""; //$NON-NLS-1$
		for (int i = 0; i < lines.size() - 1; i++) {
			Matcher line = LINE.matcher(lines.get(i));
			if (!line.matches()) {
				findings.fail(Checksums.FILE, i + 1, -1, Messages.sumLine);
				continue;
			}
			String name = line.group(2);
			if (!isPlain(name)) {
				findings.fail(Checksums.FILE, i + 1, -1, NLS.bind(Messages.sumPath, name));
				continue;
			}
			if (name.compareTo(before) <= 0) {
				findings.fail(Checksums.FILE, i + 1, -1, Messages.sumOrder);
			}
			before = name;
			listed.put(name, line.group(1));
			if (!Files.isRegularFile(release.resolve(name))) {
				findings.fail(Checksums.FILE, i + 1, -1, NLS.bind(Messages.sumAbsent, name));
			}
		}
		return listed;
	}

	/** Names of a release are words of letters, digits and little else, with slashes between; whatever leads elsewhere is no such name. */
	static boolean isPlain(String name) {
		return name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._ -]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._ -]*)*"); //$NON-NLS-1$
	}
}
