// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.Span;

/** The victim of {@link KillTest}: edits and saves as fast as it can, and says which edit is on disk. */
public final class KillWriter {
	private KillWriter() {
	}

	/** The corpus folder is the only argument. */
	public static void main(String[] arguments) throws Exception {
		PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
		CorpusStore store = CorpusStore.open(Path.of(arguments[0]));
		EditSession session = new EditSession(store, "hala");
		int length = store.text("d0").length();
		// those before have marked some; no words are marked twice
		int place = session.annotations("d0").getClaims().size();
		session.startAutosave();
		out.println("ready");
		while (true) {
			try {
				int begin = place % (length - 1);
				Claim claim = session.execute(new MarkClaim("d0", Span.of(begin, Math.min(length, begin + 1 + place / (length - 1))))).created();
				session.flush();
				out.println(claim.getId() + '.');
			} catch (EditException refused) {
				// marked already, or no whole character: the next place will do
			}
			place++;
		}
	}
}
