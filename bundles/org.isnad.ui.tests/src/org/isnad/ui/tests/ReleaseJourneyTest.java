// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.release.ReleaseDiff;
import org.isnad.release.ReleaseVerifier;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.release.ChangesView;
import org.isnad.ui.release.ReleaseWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sample is released through the wizard as it opens, what came of it is verified, and two releases are compared. */
@ExtendWith(RunningWindow.class)
class ReleaseJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Path folder;

    @BeforeEach
    void openSample() throws Exception {
        folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "hala");
    }

    @AfterEach
    void leave() {
        journey.act(() -> journey.otherShells().forEach(Shell::close));
        journey.end();
    }

    /** Runs the wizard to its end as its fields stand; the release lies beside the corpus. */
    private void release(Path expected) {
        journey.act(() -> journey.window().getShell().getDisplay().asyncExec(() -> {
            try {
                journey.window().getService(IHandlerService.class).executeCommand("org.isnad.ui.release", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        journey.until("the wizard is open", () -> journey.otherShells().stream().anyMatch(shell -> shell.getData() instanceof WizardDialog));
        journey.act(() -> {
            Shell shell = journey.otherShells().stream().filter(each -> each.getData() instanceof WizardDialog).findFirst().orElseThrow();
            WizardDialog dialog = (WizardDialog) shell.getData();
            ReleaseWizard wizard = (ReleaseWizard) dialog.getCurrentPage().getWizard();
            assertTrue(wizard.performFinish());
            dialog.close();
        });
        journey.until("its verdict is told", () -> Files.exists(expected.resolve("SHA256SUMS")) && !journey.otherShells().isEmpty());
        journey.act(() -> journey.otherShells().forEach(Shell::close));
        journey.untilIdle();
    }

    @Test
    void theSampleIsReleasedAndTwoReleasesAreCompared() throws Exception {
        Path first = temporary.resolve("sample-release");
        Path second = temporary.resolve("sample-release-2");
        release(first);
        release(second);
        assertTrue(ReleaseVerifier.verify(first, null).ok());
        journey.act(() -> ChangesView.show(first, second));
        ChangesView view = (ChangesView) journey.see(() -> journey.page().findView(ChangesView.ID));
        journey.until("they were compared", () -> view.diff() != null);
        assertEquals(ReleaseDiff.Level.NONE, journey.see(view::diff).level());
    }
}
