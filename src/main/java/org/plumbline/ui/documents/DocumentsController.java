package org.plumbline.ui.documents;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Messages;
import org.plumbline.ui.ProgressWords;
import org.plumbline.ui.Running;
import org.plumbline.ui.ScreenController;
import org.plumbline.ui.Shell;
import org.plumbline.ui.control.Clip;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.FailureBox;
import org.plumbline.ui.documents.DocumentsViewModel.Show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Binds `documents.fxml` to its view model; decides nothing.
public final class DocumentsController implements ScreenController {
    private static final double LIST = 0.52;
    private final DocumentsViewModel viewModel;
    private final Shell shell;
    private final Reader reader;
    @FXML private ToggleGroup states;
    @FXML private Button addFolder;
    @FXML private TextField filter;
    @FXML private ToggleButton all;
    @FXML private ToggleButton ready;
    @FXML private ToggleButton partial;
    @FXML private ToggleButton failed;
    @FXML private HBox progress;
    @FXML private ProgressBar bar;
    @FXML private Label progressWords;
    @FXML private Button stop;
    @FXML private Button resume;
    @FXML private FailureBox failure;
    @FXML private StackPane middle;
    @FXML private SplitPane split;
    @FXML private ListView<DocumentLine> list;
    @FXML private Label totals;
    private @Nullable Node empty;

    public DocumentsController(DocumentsViewModel viewModel, Shell shell, Reader reader) {
        this.viewModel = viewModel;
        this.shell = shell;
        this.reader = reader;
    }

    @FXML
    private void initialize() {
        empty =
                new EmptyState(
                        Messages.text("documents.empty"),
                        Messages.text("documents.add.folder"),
                        this::addFolder);
        empty.setId("documents-empty");
        middle.getChildren().add(empty);
        split.getItems().add(reader);
        split.setDividerPositions(LIST);
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        bindList();
        bindStates();
        bindProgress();
        viewModel.lines().addListener((ListChangeListener<DocumentLine>) change -> count());
        viewModel.loadedProperty().addListener(property -> count());
        count();
    }

    private void bindList() {
        list.setItems(viewModel.shown());
        list.setCellFactory(view -> new DocumentCell());
        list.setPlaceholder(new Label(Messages.text("documents.filtered")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> reader.show(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        list.setContextMenu(
                new ContextMenu(
                        item("documents.again", () -> viewModel.readAgain(chosen())),
                        item("documents.remove", this::remove),
                        item("documents.copy", this::copyPaths)));
    }

    private void bindStates() {
        all.setUserData(Show.ALL);
        ready.setUserData(Show.READY);
        partial.setUserData(Show.PARTIAL);
        failed.setUserData(Show.FAILED);
        states.selectedToggleProperty().addListener((property, before, now) -> choose(before, now));
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            states.selectToggle(before);
        } else if (now.getUserData() instanceof Show show) {
            viewModel.showProperty().set(show);
        }
    }

    private void bindProgress() {
        var intake = viewModel.intake();
        intake.runningProperty().addListener((property, before, now) -> progress(now));
        intake.stageProperty().addListener((property, before, now) -> stage(now));
        intake.failureProperty().addListener((property, before, now) -> failure.show(now));
        viewModel.failureProperty().addListener((property, before, now) -> failure.show(now));
        progress.managedProperty().bind(progress.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        resume.managedProperty().bind(resume.visibleProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.visibleProperty().bind(stop.visibleProperty());
        progress(intake.runningProperty().get());
        stage(intake.stageProperty().get());
    }

    private void progress(@Nullable Running running) {
        bar.progressProperty().unbind();
        progressWords.textProperty().unbind();
        if (running != null) {
            bar.progressProperty().bind(running.stepProperty().map(Running.Step::share));
            progressWords
                    .textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> words(running.step()), running.stepProperty()));
        }
    }

    private static String words(Running.Step step) {
        var words = ProgressWords.of(step);
        return words.isEmpty() ? Messages.text("documents.looking") : words;
    }

    private void stage(Intake.Stage stage) {
        var ended = stage == Intake.Stage.STOPPED || stage == Intake.Stage.FAILED;
        progress.setVisible(stage != Intake.Stage.IDLE);
        stop.setVisible(stage == Intake.Stage.WORKING);
        resume.setVisible(ended);
        if (ended) {
            progressWords.textProperty().unbind();
            progressWords.setText(viewModel.ready());
        }
    }

    private void count() {
        all.setText(Messages.text("documents.all", viewModel.count(Show.ALL)));
        ready.setText(Messages.text("documents.ready", viewModel.count(Show.READY)));
        partial.setText(Messages.text("documents.partial", viewModel.count(Show.PARTIAL)));
        failed.setText(Messages.text("documents.failed", viewModel.count(Show.FAILED)));
        totals.setText(viewModel.totals());
        var none = viewModel.loadedProperty().get() && viewModel.lines().isEmpty();
        split.setVisible(!none);
        addFolder.setVisible(!none);
        addFolder.setManaged(!none);
        if (empty != null) {
            empty.setVisible(none);
        }
    }

    @Override
    public Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(shortcut(KeyCode.O), this::addFolder);
        keys.put(shortcut(KeyCode.F), filter::requestFocus);
        keys.put(shortcut(KeyCode.K), filter::requestFocus);
        return keys;
    }

    @Override
    public void shown() {
        if (viewModel.lines().isEmpty()) {
            if (empty != null) {
                empty.requestFocus();
            }
        } else {
            list.requestFocus();
        }
    }

    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER) {
            reader.focusPage();
        } else if (shortcut(KeyCode.V).match(event)) {
            paste();
        } else if (shortcut(KeyCode.C).match(event)) {
            copyPaths();
        }
    }

    @FXML
    private void addFolder() {
        shell.choosers()
                .folder(Messages.text("documents.choose.folder"))
                .ifPresent(folder -> viewModel.add(List.of(folder)));
    }

    @FXML
    private void addFiles() {
        viewModel.add(shell.choosers().files(Messages.text("documents.choose.files")));
    }

    @FXML
    private void paste() {
        var paths = PastedPaths.ofClipboard();
        failure.show(paths.isEmpty() ? PastedPaths.nothing() : null);
        viewModel.add(paths);
    }

    @FXML
    private void stop() {
        viewModel.intake().stop();
    }

    @FXML
    private void resume() {
        viewModel.intake().resume();
    }

    private void remove() {
        var gone = chosen();
        if (!gone.isEmpty()) {
            var removal = viewModel.remove(gone);
            shell.undoable(
                    Messages.text("documents.removed", gone.size(), gone.getFirst().name()),
                    removal.undo(),
                    removal.commit());
        }
    }

    private void copyPaths() {
        Clip.put(String.join("\n", chosen().stream().map(DocumentLine::path).toList()));
    }

    private List<DocumentLine> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private static MenuItem item(String key, Runnable act) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
