// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

	@Test
	void theLastArgumentThatIsNoOptionIsTheCorpus() {
		assertEquals(Optional.of(Path.of("/corpora/dam")), corpus("-nl", "ar", "-data", "/tmp/x", "/corpora/dam")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		assertEquals(Optional.of(Path.of("b")), corpus("a", "b")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void valuesOfThePlatformsOptionsAreNone() {
		assertEquals(Optional.empty(), corpus("-nl", "ar", "-product", "org.isnad.rcp.product", "-consoleLog")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(Optional.empty(), corpus());
		assertEquals(Optional.empty(), corpus(" ")); //$NON-NLS-1$
	}

	@Test
	void aFolderGetsANameThatEverySystemTakes() {
		assertEquals("سد الجمان", UserFolder.fileName(" سد الجمان ")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("a-b-c", UserFolder.fileName("a/b:c")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("dots", UserFolder.fileName("dots...")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("corpus", UserFolder.fileName("...")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void aNameThatIsTakenIsCounted(@TempDir Path folder) throws Exception {
		assertEquals(folder.resolve("x"), UserFolder.free(folder, "x")); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectory(folder.resolve("x")); //$NON-NLS-1$
		Files.createDirectory(folder.resolve("x 2")); //$NON-NLS-1$
		assertEquals(folder.resolve("x 3"), UserFolder.free(folder, "x")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Path> corpus(String... arguments) {
		return Arguments.of(arguments).corpus();
	}
}
