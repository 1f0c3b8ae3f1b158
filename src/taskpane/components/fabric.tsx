// The one room that knows office-ui-fabric-react: what the panels use, with our words for their properties.
import "./noWebFonts";
import {
  Checkbox,
  ChoiceGroup,
  Customizer,
  DefaultButton,
  Dropdown,
  Link,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  ProgressIndicator,
  registerIcons,
  ResponsiveMode,
  TextField,
  createTheme,
  loadTheme,
} from "office-ui-fabric-react";
import React, { useLayoutEffect } from "react";

const FONT = '"Segoe UI", "Malgun Gothic", "Noto Sans CJK KR", sans-serif';
const LIGHT = createTheme({ defaultFontStyle: { fontFamily: FONT } });
const DARK = createTheme({
  defaultFontStyle: { fontFamily: FONT },
  isInverted: true,
  palette: {
    themePrimary: "#6cb8f6",
    themeLighterAlt: "#04070a",
    themeLighter: "#111d27",
    themeLight: "#20374a",
    themeTertiary: "#416e94",
    themeSecondary: "#5fa2d9",
    themeDarkAlt: "#7ac0f7",
    themeDark: "#8dc9f8",
    themeDarker: "#a8d6fa",
    neutralLighterAlt: "#2b2b2b",
    neutralLighter: "#333333",
    neutralLight: "#414141",
    neutralQuaternaryAlt: "#4a4a4a",
    neutralQuaternary: "#515151",
    neutralTertiaryAlt: "#6f6f6f",
    neutralTertiary: "#c8c8c8",
    neutralSecondary: "#d0d0d0",
    neutralPrimaryAlt: "#dadada",
    neutralPrimary: "#ffffff",
    neutralDark: "#f4f4f4",
    black: "#f8f8f8",
    white: "#1f1f1f",
  },
});

/** Icons are drawn here: Fabric's own come from a web font on another server. */
const svg = (path: string) => (
  <svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden
  >
    <path d={path} />
  </svg>
);
registerIcons({
  icons: {
    chevrondown: svg("M3 6l5 5 5-5"),
    checkmark: svg("M3 8.5l3.5 3.5L13 4.5"),
    info: svg("M8 7v5M8 4v1.5M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0"),
    errorbadge: svg("M5 5l6 6M11 5l-6 6M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0"),
    completed: svg("M4.5 8.5l2.5 2.5 4.5-5M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0"),
    circlering: svg("M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0"),
    statuscirclecheckmark: svg("M4.5 8.5l2.5 2.5 4.5-5"),
    cancel: svg("M4 4l8 8M12 4l-8 8"),
  },
});

export function Themed({ isDark, children }: { isDark: boolean; children: React.ReactNode }) {
  const theme = isDark ? DARK : LIGHT;
  // It updates every component there is: not while one is being rendered.
  useLayoutEffect(() => void loadTheme(theme), [theme]);
  return <Customizer settings={{ theme }}>{children}</Customizer>;
}

/** A page of the add-in, in a window of its own: the pane stays where it is. */
export function PageLink({ page, children }: { readonly page: string; readonly children: React.ReactNode }) {
  return (
    <Link href={page} target="_blank" rel="noopener">
      {children}
    </Link>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
}
/** Disabled, every button does nothing but keeps the focus: a keyboard user goes on from where she was. */
const pressed = ({ label, onClick, isDisabled }: ButtonProps) => ({
  text: label,
  onClick: isDisabled ? undefined : onClick,
  disabled: isDisabled,
  allowDisabledFocus: true,
});
export function MainButton(props: ButtonProps) {
  return <PrimaryButton {...pressed(props)} />;
}
/** The main button of a form: Enter in one of the form's fields presses it too. */
export function SubmitButton({ label, isDisabled }: Pick<ButtonProps, "label" | "isDisabled">) {
  return (
    <PrimaryButton
      type="submit"
      text={label}
      onClick={isDisabled ? (event) => event.preventDefault() : undefined}
      disabled={isDisabled}
      allowDisabledFocus
    />
  );
}
export function Button({ title, ...props }: ButtonProps & { readonly title?: string }) {
  return <DefaultButton {...pressed(props)} ariaLabel={title} />;
}

/** A text that does something when it is pressed: a row that goes to its cell. */
export function TextButton({
  label,
  title,
  onClick,
}: Omit<ButtonProps, "isDisabled"> & { readonly title: string }) {
  return (
    <Link onClick={onClick} aria-label={title}>
      {label}
    </Link>
  );
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}
interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
}
/** Its list drops down even where Fabric, taking the narrow pane for a telephone, would slide in a sheet without a name. */
export function Select<V extends string>({ label, value, choices, onChange }: SelectProps<V>) {
  return (
    <Dropdown
      label={label}
      responsiveMode={ResponsiveMode.large}
      selectedKey={value}
      options={choices.map((choice) => ({ key: choice.value, text: choice.label }))}
      onChange={(_, option) => option && onChange(option.key as V)}
    />
  );
}
export function Radio<V extends string>({ label, value, choices, onChange }: SelectProps<V>) {
  return (
    <ChoiceGroup
      label={label}
      selectedKey={value}
      options={choices.map((choice) => ({ key: choice.value, text: choice.label }))}
      onChange={(_, option) => option && onChange(option.key as V)}
    />
  );
}

export function Field({
  label,
  value,
  hint,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** What is wrong with the value, announced at once. */
  readonly error?: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      placeholder={hint}
      errorMessage={error}
      onChange={(_, text) => onChange(text ?? "")}
    />
  );
}

/** Several lines. */
export function TextArea({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField label={label} value={value} multiline rows={3} onChange={(_, text) => onChange(text ?? "")} />
  );
}

/** Stands in a fieldset, whose legend names it. */
export function CheckList({
  choices,
  chosen,
  onChange,
}: {
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const toggle = (value: string, isOn: boolean) =>
    onChange(choices.map((choice) => choice.value).filter((x) => (x === value ? isOn : chosen.includes(x))));
  return (
    <div className="check-list" tabIndex={-1}>
      {choices.map(({ value, label: text }) => (
        <Checkbox
          key={value}
          label={text}
          checked={chosen.includes(value)}
          onChange={(_, isOn) => toggle(value, Boolean(isOn))}
        />
      ))}
    </div>
  );
}

/** A result is announced politely (Fabric's bar is a status), a failure at once. */
export function Message({
  kind,
  children,
}: {
  kind: "success" | "info" | "failure";
  children: React.ReactNode;
}) {
  const type = {
    success: MessageBarType.success,
    info: MessageBarType.info,
    failure: MessageBarType.error,
  }[kind];
  const bar = (
    <MessageBar messageBarType={type} isMultiline>
      {children}
    </MessageBar>
  );
  return kind === "failure" ? <div role="alert">{bar}</div> : bar;
}

export function Progress({ label, done }: { label: string; done?: number }) {
  return (
    <div role="status">
      <ProgressIndicator label={label} percentComplete={done} />
    </div>
  );
}
