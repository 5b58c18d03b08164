// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.RequestException;

/** The change log of a release: what is different from the release before, and what that one's change log said. */
@SuppressWarnings("nls")
final class ReleaseChanges {
	static final String FILE = "CHANGELOG.md";
	private static final String HEAD = "# Changes\n\n";

	private final Edition edition;
	private final String date;

	ReleaseChanges(Edition edition, String time) {
		this.edition = edition;
		this.date = time == null ? null : time.substring(0, time.indexOf('T'));
	}

	/** Writes it and gives the version: the one asked for, or the one that follows from what changed. */
	String write(ReleaseFiles files, SubMonitor monitor) throws CorpusException, IOException {
		Path previous = edition.previous();
		if (previous == null) {
			String version = edition.version() == null ? DiffOperation.next(null, ReleaseDiff.Level.NONE) : edition.version();
			files.writeText(FILE, HEAD + "## " + version + (date == null ? "" : " – " + date) + "\n\nThe first release.\n");
			return version;
		}
		ReleaseDiff diff = new DiffOperation(previous, files.folder()).run(monitor);
		String version = edition.version() == null ? diff.proposedVersion() : edition.version();
		if (version.equals(diff.versionBefore()) && diff.level() != ReleaseDiff.Level.NONE) {
			throw new RequestException(NLS.bind(Messages.versionTaken, version, diff.proposedVersion()));
		}
		String before = Files.isRegularFile(previous.resolve(FILE)) ? Files.readString(previous.resolve(FILE)) : "";
		before = before.startsWith(HEAD) ? before.substring(HEAD.length()) : before;
		// The same again, which says nothing new, has the change log of the one before.
		boolean same = version.equals(diff.versionBefore());
		files.writeText(FILE, HEAD + (same ? "" : DiffMarkdown.entry(diff, version, date) + "\n") + before);
		return version;
	}
}
